import type { KindTexts } from '../../../kinds/kind.ts';

export const event: KindTexts = {
  title: 'Acara',
  points: {
    when: { label: 'Kapan', tip: 'Tulis hari dan jamnya', more: '"Minggu depan" susah dicatat. "Sabtu 14 Juni, 09.00" gampang.' },
    where: { label: 'Di mana', tip: 'Tulis tempatnya: lokasi, ruang, atau link', more: 'Tanpa tempat orang susah atur waktu. Kalau online, tempatnya ya link atau channel-nya.' },
    join: { label: 'Cara ikut dan biayanya', tip: 'Tulis cara ikut dan biayanya', more: '"Langsung datang, gratis" sudah cukup. Kalau harus daftar, taruh linknya di sini.' },
    what: { label: 'Acara apa, untuk siapa', tip: 'Tulis ada apa di sana dan untuk siapa', more: 'Satu baris saja: apa yang dilakukan, dilihat, atau dipelajari, dan siapa yang cocok.' },
  },
  general: {
    'tell-more': { tip: 'Sebut satu hal yang didapat kalau datang', more: 'Nanti tahu apa, makan apa, dengar apa? Itu yang bikin orang datang.' },
    'get-to-point': { tip: 'Mulai dari apa, kapan, dan di mana', more: 'Salam taruh belakangan: orang memutuskan dari baris pertama.' },
  },
  praise: {
    service: 'Kapan dan di mana jelas: tidak perlu tanya lagi',
    reason: 'Kamu bilang kenapa layak datang',
    vivid: 'Suasananya langsung kebayang',
    news: 'Pas waktunya, berguna diketahui',
    'point-home': 'Jelas apa yang ada di balik linknya',
  },
  example: { weak: 'Workshop kami kembali lagi! Jangan sampai ketinggalan!', better: 'Kelas servis sepeda pemula, Sabtu 14 Juni, 10.00, Balai RW 3. Gratis, bawa sepedamu.' },
};

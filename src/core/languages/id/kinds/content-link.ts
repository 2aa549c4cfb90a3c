import type { KindTexts } from '../../../kinds/kind.ts';

export const contentLink: KindTexts = {
  title: 'Link bacaan atau video',
  points: {
    take: { label: 'Satu hal tanpa klik', tip: 'Kasih satu bocoran di sini: isinya apa?', more: 'Kalimat atau angka paling mengejutkan dari isinya, taruh di sini. Yang suka bakal klik.' },
    whom: { label: 'Buat siapa', tip: 'Tulis ini cocok buat siapa', more: '"Buat yang baru pertama ngekos" langsung kena ke pembacanya.' },
  },
  general: {
    'link-reason': { tip: 'Tulis ada apa di link itu, dan kenapa diklik', more: 'Judul saja baru alamat. Apa yang bikin kamu berhenti di situ?' },
    deliver: { tip: 'Sebut intinya di sini; sisanya di link', more: 'Yang ditahan-tahan biasanya dilewati.' },
    'tell-more': { tip: 'Bagian mana yang bikin kamu pengin share? Tulis', more: 'Satu baris darimu lebih kuat daripada judulnya.' },
    'get-to-point': { tip: 'Mulai dari apa yang didapat pembaca', more: '"Simak selengkapnya" boleh dibuang.' },
    'plain-words': { tip: 'Tulis isinya dengan kata biasa', more: 'Judul ditulis untuk koran, postingan untuk orang.' },
    'back-it-up': { tip: 'Sebut angka atau kasus di dalamnya', more: 'Jadi klaimnya berdiri walau tanpa klik.' },
    'too-dense': { tip: 'Satu hal, lalu linknya', more: 'Sisanya kan ada di sana.' },
  },
  praise: {
    'point-home': 'Jelas kenapa harus diklik',
    figure: 'Angkanya saja sudah menarik',
    vivid: 'Contohnya bikin pengin baca sisanya',
    credit: 'Kamu sebut siapa pembuatnya',
    'how-to': 'Belum klik pun sudah dapat tips',
    reason: 'Kamu tulis kenapa ini penting',
    news: 'Baru, dan jelas apa barunya',
    question: 'Pertanyaannya bikin cari jawabannya',
    humour: 'Link yang bikin ketawa',
    story: 'Adegannya bikin ikut masuk',
  },
  example: { weak: 'Artikel baru di blog! Link di bawah.', better: '3 dari 10 pesanan hilang di formulir alamat. Yang kami buang, lengkap dengan gambar: ...' },
};

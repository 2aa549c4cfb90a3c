import type { KindTexts } from '../../../kinds/kind.ts';

export const smallTalk: KindTexts = {
  title: 'Basa-basi',
  points: {
    reader: { label: 'Ada isinya buat pembaca', tip: 'Tambah satu hal yang berguna buat pembaca', more: 'Apa yang kamu lihat, pelajari, mau ulangi. Sesekali salam saja juga tidak apa-apa.' },
  },
  general: {
    'say-something': { tip: 'Tambah satu hal yang bisa dipakai orang lain', more: 'Jalan pintas, menu, tempat: cukup satu baris.' },
    'who-cares': { tip: 'Ajak pembaca: mereka pernah begini juga?', more: 'Di posisimu, mereka bakal ngapain?' },
    'tell-more': { tip: 'Tulis apa yang beda hari ini', more: 'Satu detail bikin suasana jadi gambar.' },
  },
  praise: {
    humour: 'Bikin senyum',
    vivid: 'Serasa ikut di situ',
    question: 'Mengundang jawaban',
  },
  example: { weak: 'Selamat pagi! Semangat ya semuanya!', better: 'Pagi. Sejak libur sekolah KRL 06.40 kosong: dapat duduk, bisa baca dua bab.' },
};

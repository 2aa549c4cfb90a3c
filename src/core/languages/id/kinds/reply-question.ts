import type { KindTexts } from '../../../kinds/kind.ts';

export const replyQuestion: KindTexts = {
  title: 'Balasan pertanyaan',
  points: {
    'own-words': { label: 'Dengan kata sendiri', tip: 'Ini balasan template: langsung jawab saja', more: 'Ya, tidak, jam, harga: yang dia tanyakan, seperti kamu mengucapkannya.' },
    answer: { label: 'Jawabannya dulu', tip: 'Jawab dulu, baru penjelasannya', more: 'Ya, tidak, harga, jam: satu kata di depan menghemat waktu mereka.' },
    more: { label: 'Info lengkapnya di mana', tip: 'Tambahin di mana bisa baca lengkapnya', more: 'Halaman atau orang yang tahu lebih banyak, dengan satu kata kenapa.' },
  },
  general: {},
  praise: { complete: 'Jawaban dulu, lalu lengkapnya di mana' },
  example: { weak: 'Terima kasih pertanyaannya! Silakan cek web kami.', better: 'Bisa, dengan kartu pelajar: Rp15.000. Daftar harga: contoh.id/harga' },
};

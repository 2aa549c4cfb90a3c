import type { AccountNoteStrings } from '../types/account-note.ts';

export const learned: AccountNoteStrings = {
  fromPosts: 'Gaya tulismu, dipelajari dari {n} postinganmu. Yang kami simpan caramu menulis, bukan isinya.',
  short: 'gaya tulis: {n} postingan',
  noRoom: { short: 'penyimpanan penuh', whole: 'Penyimpanan penuh: postingan baru tidak dihitung. Tidak ada yang hilang. Kamu bisa mengosongkan sebagian di Data, di pengaturan.' },
  notYet: 'Gulir postinganmu, nanti caramu menulis ikut dipelajari.',
};

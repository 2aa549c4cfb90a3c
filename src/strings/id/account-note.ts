import type { AccountNoteStrings } from '../types/account-note.ts';

export const learned: AccountNoteStrings = {
  fromPosts: 'Gaya tulismu: dipelajari dari {n} postinganmu. Yang kami ingat cara kamu menulis, bukan isinya.',
  short: 'gaya tulis: {n} posting',
  noRoom: { short: 'ruang penuh', whole: 'Ruang untuk ekstensi ini penuh: postingan baru tidak diingat, yang lama tidak hilang. Kamu bisa melapangkannya di Data dalam opsi.' },
  notYet: 'Gulir postinganmu, dan pendamping ini mempelajari cara kamu menulis.',
};

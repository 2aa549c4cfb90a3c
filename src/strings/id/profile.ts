import type { ProfileStrings } from '../types/profile.ts';

export const profile: ProfileStrings = {
  label: 'Worth Following: @{handle} dalam dua angka',
  followers: 'pengikut',
  following: 'diikuti',
  ratio: 'pengikut per akun yang diikuti',
  pill: 'Rasio {ratio}',
  scale: '{ratio} pada skala 0,1 sampai 100; sekitar 1 berarti seimbang, mulai 5 akun siaran',
  notKnown: 'Pengikut dan yang diikuti: belum diketahui',
  between: 'Bisa gaya yang mana pun: angkanya dibulatkan',
  open: 'Lihat angkanya',
  close: 'Kecilkan',
};

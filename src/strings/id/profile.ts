import type { ProfileStrings } from '../types/profile.ts';

export const profile: ProfileStrings = {
  label: 'Worth Following: @{handle} dalam dua angka',
  followers: 'pengikut',
  following: 'diikuti',
  ratio: 'pengikut per akun yang diikuti',
  pill: 'Rasio {ratio}',
  scale: '{ratio} pada skala 0,1 sampai 100; sekitar 1 berarti orang ke orang, mulai 5 berarti penyiar',
  notKnown: 'Pengikut dan yang diikuti: belum diketahui',
  between: 'Di antara dua gaya: angka di halaman ini disingkat',
  open: 'Lihat kedua angkanya',
  close: 'Lipat',
};

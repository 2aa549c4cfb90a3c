import { kopiSenja } from '../../../rules/example-brands.ts';
import type { Example, Examples } from '../../../rules/example.ts';

const angka = (followers: number, following: number): Example => ({
  text: '',
  situation: 'profile',
  profile: { isOwn: true, followers: { value: followers, uncertainty: 0 }, following: { value: following, uncertainty: 0 } },
});
const hari = 86_400_000;
const gelombang = (...following: readonly number[]): Example => ({
  text: '',
  situation: 'profile',
  profile: { isOwn: true, history: following.map((count, i) => ({ handle: 'kopisenja', followers: 300, following: count, followersUncertainty: 0, followingUncertainty: 0, takenAt: i * 5 * hari })) },
});
const profil = (bio: string, site: string): Example => ({ text: '', situation: 'profile', profile: { isOwn: true, bio, site } });
const balasan = (count: number, replies: number): Example => ({ text: '', situation: 'profile', profile: { isOwn: true, posts: { count, replies } } });

const nama = (name: string): Example => ({ text: '', situation: 'profile', brand: kopiSenja, profile: { isOwn: true, handle: kopiSenja.handle, name } });
const tampil = (bio: string, site: string): Example => ({ text: '', situation: 'profile', brand: kopiSenja, profile: { isOwn: true, handle: kopiSenja.handle, bio, site } });
const sematan = (pinned: string): Example => ({ text: '', situation: 'profile', brand: kopiSenja, profile: { isOwn: true, handle: kopiSenja.handle, pinned } });

/** Examples for the rules on profiles. */
export const examples: Readonly<Record<string, Examples>> = {
  'ratio-style': { flags: [angka(7100, 6900), angka(45_000, 310), angka(240, 510)], passes: [angka(20, 40), angka(8000, 0)] },
  lopsided: { flags: [angka(700, 3900), angka(90, 800), angka(1, 501)], passes: [angka(300, 450), angka(3100, 5000)] },
  'spam-and-cull': { flags: [gelombang(600, 1000, 620, 1050, 610), gelombang(200, 330, 210, 340, 205)], passes: [gelombang(600, 640, 680, 700, 760), gelombang(4000, 900, 905, 910, 912), gelombang(90, 93, 91, 94, 92)] },
  'home-and-promise': {
    flags: [profil('Cuma kedai kecil', 'kopisenja.co.id'), profil('Resep seduh tiap pagi untuk pemula', ''), profil('☕☕', 'kopisenja.co.id')],
    passes: [profil('Resep seduh dan cerita kebun, tiap pagi', 'kopisenja.co.id'), { text: '', situation: 'profile', profile: { isOwn: false, bio: '', site: '' } }],
  },
  'profile-name': { flags: [nama('Budi Santoso'), nama('Senja Kopi'), nama('Warung Sore')], passes: [nama('Kopi Senja'), nama('kopi senja ☕ Bandung')] },
  'profile-match': { flags: [tampil('Ayah dua anak yang suka naik gunung dan menonton bola', 'kopisenja.co.id'), tampil('Cerita biji dan cara seduh tiap hari', 'tokolama.net'), tampil('Semua tentang hidup sehat dan bahagia setiap hari', 'tokolama.net')], passes: [tampil('Cerita biji dan cara seduh tiap hari', 'kopisenja.co.id'), tampil('Halo', 'kopisenja.co.id'), tampil('Kopi dari petani yang kami kenal namanya', 'linktr.ee/kopisenja')] },
  'profile-pinned': {
    flags: [sematan('Selamat tahun baru untuk kita semua, semoga sehat selalu'), sematan('Pemandangan gunung sore ini benar-benar indah sekali'), sematan('Film terbaik yang saya tonton tahun ini, kalian sudah nonton belum?')],
    passes: [sematan('Cara menyeduh kopi di rumah tanpa alat mahal'), sematan('Semua cerita kami ada di https://kopisenja.co.id/cerita'), sematan('Halo semua')],
  },
  'broadcast-only': { flags: [balasan(44, 2), balasan(25, 0), balasan(80, 7)], passes: [balasan(44, 20), balasan(12, 0), balasan(30, 3)] },
};

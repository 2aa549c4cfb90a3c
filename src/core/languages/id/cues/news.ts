import type { CueList } from '../../cues.ts';

/** Berita segar. */
export const news: CueList = {
  strong: `
    breaking, hari ini resmi, resmi dibuka, resmi rilis, resmi diluncurkan, diumumkan, mengumumkan, pengumuman, info terbaru, kabar
    terbaru, data terbaru, laporan terbaru, riset terbaru, studi terbaru, survei terbaru, mulai hari ini, mulai besok, mulai
    tanggal, berlaku mulai, per tanggal, dibuka pendaftaran, ditutup pada, batas akhir, tenggat, aturan baru, peraturan baru,
    kebijakan baru, uu baru, sudah pulih, sudah diperbaiki, pemenang, hasil seleksi, pertama kali sejak, mulai senin, mulai selasa,
    mulai rabu, mulai kamis, mulai jumat, mulai sabtu, mulai minggu, mulai pekan depan, mulai bulan depan, mulai januari, mulai
    februari, mulai maret, mulai april, mulai mei, mulai juni, mulai juli, mulai agustus, mulai september, mulai oktober, mulai
    november, mulai desember, resmi berlaku, resmi naik, resmi turun, jadwal baru, rute baru, tarif baru, batas akhirnya,
    diperpanjang sampai, diperpanjang hingga, sudah normal, kembali normal, baru saja disahkan, baru saja diumumkan, disahkan,
    ditetapkan, pemenangnya
  `,
  weak: `
    efektif, kemarin, hari ini, baru, terbaru, terkini, sekarang
  `,
  never: `
    menurut kamu, menurut kalian, menurut saya, menurut gue, menurutku, tahun baru, pengumuman hati, per satu
  `,
};

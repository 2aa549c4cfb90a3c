import type { CueList } from '../../cues.ts';

/** Berita segar. */
export const news: CueList = {
  strong: `
    breaking, baru saja, barusan, hari ini resmi, resmi dibuka, resmi rilis, resmi diluncurkan, diumumkan, mengumumkan, pengumuman,
    info terbaru, terbaru:, update:, kabar terbaru, data terbaru, laporan terbaru, riset terbaru, studi terbaru, survei terbaru,
    mulai hari ini, mulai besok, mulai tanggal, berlaku mulai, per tanggal, per 1, dibuka pendaftaran, ditutup pada, batas akhir,
    tenggat, deadline, aturan baru, peraturan baru, kebijakan baru, uu baru, perubahan, minggu ini, pekan ini, besok, pagi ini,
    tadi malam, sudah pulih, gangguan, selesai diperbaiki, sudah diperbaiki, menurut, pemenang, hasil seleksi, pertama kali sejak
  `,
  weak: `
    efektif, kemarin, hari ini, baru, terbaru, terkini, sekarang
  `,
  never: `
    menurut kamu, menurut kalian, menurut saya, menurut gue, menurutku, tahun baru
  `,
};

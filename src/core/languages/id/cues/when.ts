import type { CueList } from '../../cues.ts';

/** Hari, bulan, waktu. */
export const when: CueList = {
  strong: `
    senin, selasa, rabu, kamis, jumat, jum'at, sabtu, minggu, ahad, januari, februari, maret, april, mei, juni, juli, agustus,
    september, oktober, november, desember, jan, feb, apr, jun, jul, agt, ags, sep, okt, nov, des, besok, lusa, nanti malam, malam
    ini, hari ini, siang ini, sore ini, pagi ini, kemarin, tanggal, tgl, pukul, jam, pkl, wib, wita, wit, pekan depan, minggu depan,
    bulan depan, akhir pekan, tiap hari, setiap hari, tiap minggu, setiap minggu, sampai tanggal, hingga
  `,
  never: `
    jam tangan, hingga kini, minggu lalu, jam kerja, seminggu
  `,
};

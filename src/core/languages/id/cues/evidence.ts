import type { CueList } from '../../cues.ts';

/** Angka, sumber, data. */
export const evidence: CueList = {
  strong: `
    menurut data, menurut bps, menurut riset, menurut studi, menurut survei, riset, penelitian, peneliti, studi, survei, statistik,
    hasil uji, diuji, uji coba, eksperimen, terbukti, menunjukkan, ditemukan, rata-rata, median, dibanding, dibandingkan, meningkat,
    menurun, kali lipat, responden, kami analisis, kami catat, tercatat, data dari, data bps, data bmkg, data kami, data
    menunjukkan, data terbaru, sumber data, berdasarkan data, berdasarkan survei, berdasarkan riset, berdasarkan laporan, laporan
    dari, laporan terbaru, hasil survei, hasil riset, hasil penelitian, hasil pengukuran, kami ukur, kami hitung, kami uji, kami
    bandingkan, kami survei, naik jadi, naik dari, turun jadi, turun dari, tumbuh jadi, naik sampai, turun sampai, naik dua kali,
    menurut bank indonesia, menurut bi, menurut bmkg, menurut kemenkes, menurut kementerian, menurut who, menurut ojk, menurut
    laporan, menurut penelitian, menurut peneliti, menurut catatan, menurut jurnal, rekor, tertinggi sejak, terendah sejak, separuh,
    sepertiga, satu dari, hemat waktu, memangkas, dipangkas, berkurang jadi, bertambah jadi
  `,
  weak: `
    naik, turun, tumbuh, sebanyak, rata-rata, data, laporan
  `,
  never: `
    100% setuju, naik motor, naik mobil, turun hujan, kuota data, paket data, naik haji, turun tangan, turun berat, tumbuh bersama,
    naik kelas, naik gunung, laporan saya, studi banding, data diri, data pribadi
  `,
};

import type { CueList } from '../../cues.ts';

/** Angka, sumber, data. */
export const evidence: CueList = {
  strong: `
    menurut data, menurut bps, menurut riset, menurut studi, menurut survei, berdasarkan, riset, penelitian, peneliti, studi, survei,
    laporan, data, statistik, sumber:, sumber, jurnal, hasil uji, diuji, uji coba, eksperimen, terbukti, menunjukkan, ditemukan,
    rata-rata, median, dibanding, dibandingkan, naik, turun, meningkat, menurun, tumbuh, persen, per tahun, per bulan, per hari,
    kali lipat, dari 10, responden, wawancara, kutipan, kami analisis, kami catat, tercatat, sebanyak, rp, juta, miliar, triliun, ribu
  `,
  never: `
    100% setuju, naik motor, naik mobil, turun hujan, kuota data, paket data
  `,
};

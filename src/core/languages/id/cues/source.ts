import type { CueList } from '../../cues.ts';

/** Menyebut asal sebuah fakta. */
export const source: CueList = {
  strong: `
    menurut, sumber, berdasarkan data, berdasarkan survei, berdasarkan riset, data dari, data bps, data bmkg, hasil survei, hasil
    riset, hasil penelitian, laporan dari, kami ukur, kami hitung, kami uji, kami catat, hasil uji, peneliti, jurnal
  `,
  never: `
    menurut kamu, menurut kalian, menurut aku, menurut saya, menurut gue, menurutku
  `,
};

import type { CueList } from '../../cues.ts';

/** Menyebut tempat tinggal seseorang. */
export const privatePlace: CueList = {
  strong: `
    alamat rumah, alamat rumahku, alamat saya, alamat aku, alamatku, alamat gue, alamat gw, alamatnya dia, alamat rumahnya, rumah
    saya di, rumahku di, rumah aku di, rumah gue di, saya tinggal di, aku tinggal di, gue tinggal di, kosan saya di, kosanku di, kos
    aku di, dia tinggal di, rumahnya di, kirim ke rumah saya
  `,
  never: `
    alamat email, alamat web
  `,
};

import type { CueList } from '../../cues.ts';

/** Mga panghalip/pantukoy: hula ng wika + stylometry. */
export const functionWord: CueList = {
  strong: `
    ang, ng, nang, sa, na, ay, mga, si, ni, kay, at, o, pero, ngunit, dahil, kasi, kung, kapag, pag, para, hindi, di, wala, may,
    mayroon, meron, ito, iyan, iyon, yung, yun, dito, diyan, doon, siya, sila, kami, tayo, kayo, ako, ko, mo, niya, nila, namin, natin,
    lang, din, rin, pa, ba, po, naman, daw, raw, talaga, lamang, upang, isang, bawat
  `,
};

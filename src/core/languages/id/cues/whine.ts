import type { CueList } from '../../cues.ts';

/** Keluhan tanpa manfaat. */
export const whine: CueList = {
  strong: `
    capek banget, cape banget, cape deh, capek hidup, hadeh, hadeuh, haduh, aduh, ampun deh, ampun dah, sebel, sebel banget,
    kesel banget, nyebelin banget, kzl, bete, bete banget, males banget, males ah, benci banget, muak, nggak habis pikir,
    gak habis pikir, hari yang buruk, sial banget, apes, apes banget, kenapa sih selalu, kenapa selalu, hidup gini amat, gini amat,
    bodo amat, terserah, nyerah, udahlah, yaudahlah
  `,
  never: `
    capek? coba
  `,
};

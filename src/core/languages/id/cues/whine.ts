import type { CueList } from '../../cues.ts';

/** Keluhan tanpa manfaat. */
export const whine: CueList = {
  strong: `
    capek banget, cape banget, hadeh, hadeuh, ampun deh, ampun dah, sebel banget, kesel banget, nyebelin banget, kzl, bete banget,
    males banget, males ah, benci banget, nggak habis pikir, gak habis pikir, hari yang buruk, apes, apes banget, kenapa sih selalu,
    kenapa selalu, hidup gini amat, gini amat, hadeeh, hadehh, kesel bgt, kesel parah, kesel sendiri, sebel bgt, bete bgt, capek
    bgt, cape bgt, capek lahir batin, males bgt, gedeg banget, gedek banget, geregetan banget, pengen marah, pengen teriak, pengen
    nangis aja, hari paling sial, apes bgt, apes mulu, ngeselin banget, ngeselin bgt, nyebelin bgt, kenapa harus aku, kenapa harus
    gue, ada-ada aja deh, cobaan apa lagi, drama mulu
  `,
  weak: `
    aduh, haduh, terserah, nyerah, udahlah, yaudahlah, bete, muak, cape deh, capek hidup, sial banget, bodo amat, sebel
  `,
  never: `
    capek? coba, muak dengan, nyerah sama, terserah kamu mau, terserah kalian
  `,
};

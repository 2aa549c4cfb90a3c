import type { CueList } from '../../cues.ts';

/** Bahasa gaul dan obrolan, di luar nada resmi. */
export const slang: CueList = {
  strong: `
    gue, gua, gw, lu, elu, loe, elo, wkwk*, wk wk, anjir, anjay, njir, nggak sih, gaes, guys, bro, sis, bestie, bucin, baper,
    mager, gabut, kepo, gokil, asik banget, cuan banget, mantul, santuy, kuy, gaskeun, gaskan, gas pol, ngab, ygy, bjir, cmiiw, btw,
    otw, lol, omg, wkwkwk, hehe, hihi, haha, hahaha, receh, gemoy, gercep, sabi, pargoy, halu, julid, lebay, alay, bacot, jomblo,
    nongki, bokap, nyokap, bokep, kagak, kaga, ogah, ntar, gitu deh, dong deh, banget dah
  `,
};

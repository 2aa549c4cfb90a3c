import type { CueList } from '../../cues.ts';

/** Salitang kanto at chat, malayo sa pormal na tono. */
export const slang: CueList = {
  strong: `
    besh, beshie, beks, mamsh, sis, bes, charot, char, chos, charing, lodi, petmalu, werpa, jowa, jowable, marupok, eme, emz, keme,
    chika, chikahan, echos, bet ko, gora, awra, shookt, omg, lol, lmao, hahaha, haha, hehe, huhu, jusko, juskolord, naur, sana all,
    sanaol, anyare, ansabe, pak ganern, ganern, kaloka, bongga, walwal, tropa, pre, pare, pards, repa, par, erp, tol, utol, bruh,
    dude, yarn, dasurv, lezgo, forda, accla, mhie, bhie, ante, ngi, omsim, erpat, ermat, datung
  `,
};

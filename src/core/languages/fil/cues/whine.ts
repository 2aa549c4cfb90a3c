import type { CueList } from '../../cues.ts';

/** Reklamong walang ambag. */
export const whine: CueList = {
  strong: `
    hay nako, hay naku, haynako, nakakainis, nakakainis talaga, kainis, kaasar, kabwisit, nakakabwisit, nakakapagod, pagod na pagod na,
    pagod na ako, sawa na ako, ayoko na, ayaw ko na, suko na, suko na ako, ang malas, malas naman, bakit ba ganito, bakit laging,
    bakit lagi na lang, lagi na lang, puro na lang, ano ba yan, ano ba to, bahala na, bahala kayo, wala na akong gana,
    nakakawalang gana, badtrip, bad trip, bv, banas, asar, stress na stress, nastress, stressed na ako, kastress, life is unfair,
    ewan ko sa inyo
  `,
  never: `
    pagod na ba, pagod ka na ba
  `,
};

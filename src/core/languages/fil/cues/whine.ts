import type { CueList } from '../../cues.ts';

/** Reklamong walang ambag. */
export const whine: CueList = {
  strong: `
    nakakainis, nakakainis talaga, kainis, kaasar, kabwisit, nakakabwisit, pagod na pagod na, pagod na ako, sawa na ako, suko na
    ako, ang malas, malas naman, bakit ba ganito, bakit lagi na lang, wala na akong gana, nakakawalang gana, badtrip, bad trip,
    banas, stress na stress, nastress, stressed na ako, kastress, life is unfair, ewan ko sa inyo, badtrip talaga, badtrip naman,
    nakakabadtrip, kainis talaga, kainis naman, nakakainis naman, nakakainis na, naiinis na ako, nakakabwiset, kabwiset,
    nakakastress, nakaka-stress, stress ako, ang malas ko, malas talaga, malas ko, minamalas, pagod na pagod, pagod na talaga,
    sawang-sawa na, sukang-suka na, nakakasawa na, wala na talaga, kung kailan naman, bakit ba ang, bakit ba lagi
  `,
  weak: `
    hay nako, hay naku, haynako, bahala na, bahala kayo, nakakapagod, ano ba yan, ano ba to, ayoko na, ayaw ko na, asar, bv, suko
    na, lagi na lang, puro na lang, bakit laging
  `,
  never: `
    pagod na ba, pagod ka na ba, nakakainis kapag ganito kaya, ayoko na munang, badtrip ang nawawalang
  `,
};

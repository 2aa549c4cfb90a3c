import type { CueList } from '../../cues.ts';

/** Numero, pinagkunan, datos. */
export const evidence: CueList = {
  strong: `
    ayon sa, ayon kay, batay sa, base sa, pag-aaral, pananaliksik, mananaliksik, survey, sarbey, ulat, datos, data, estadistika,
    istatistika, source:, pinagmulan:, patunay, napatunayan, lumabas na, lumalabas na, natuklasan, nakita namin na, sinubukan namin,
    sinuri, sinukat, eksperimento, resulta, porsyento, porsiyento, bahagdan, average, karaniwan, kumpara sa, kumpara noong, mas mataas,
    mas mababa, tumaas, bumaba, dumami, nadagdagan, nabawasan, kada taon, kada buwan, kada araw, bawat taon, libo, libong, milyon,
    milyong, bilyon, piso, php, sa loob ng, sampu sa, interview, panayam, psa, dti, doh
  `,
  never: `
    100% agree, load data, mobile data
  `,
};

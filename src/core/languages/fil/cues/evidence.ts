import type { CueList } from '../../cues.ts';

/** Numero, pinagkunan, datos. */
export const evidence: CueList = {
  strong: `
    ayon sa, ayon kay, batay sa, pag-aaral, pananaliksik, mananaliksik, sarbey, datos, estadistika, istatistika, patunay,
    napatunayan, lumabas na, lumalabas na, natuklasan, nakita namin na, sinubukan namin, sinuri, sinukat, eksperimento, kumpara sa,
    kumpara noong, nadagdagan, nabawasan, ayon kina, batay sa datos, base sa datos, base sa survey, base sa pag-aaral, survey ng, sa
    survey, survey namin, ulat ng, sa ulat, resulta ng pag-aaral, resulta ng survey, resulta ng, datos ng, datos mula, sinukat
    namin, binilang namin, sinuri namin, ikinumpara namin, tumaas ng, tumaas sa, tumaas ang, bumaba ng, bumaba sa, bumaba ang,
    dumami ng, dumami ang, lumaki ng, lumiit ng, mula sa dating, kumpara sa dati, natipid namin, natipid, nakatipid kami ng,
    nakatipid ng, humaba ng, umikli ng, dumoble, nangalahati, pinakamataas mula, pinakamababa mula, isa sa bawat, average na, sa
    average, data ng, data mula, according to, study
  `,
  weak: `
    tumaas, bumaba, dumami, datos, ulat, karaniwan
  `,
  never: `
    100% agree, load data, mobile data, tumaas ang kilay, walang resulta, datos lang ang load
  `,
};

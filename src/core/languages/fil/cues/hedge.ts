import type { CueList } from '../../cues.ts';

/** Patong-patong na pag-aalinlangan. */
export const hedge: CueList = {
  strong: `
    siguro, parang, yata, ata, kumbaga, kung di ako nagkakamali, kung hindi ako nagkakamali, sa tingin ko, sa palagay ko, feeling
    ko, feel ko, imo, imho, i think, i guess, maybe, kinda, sort of, hindi ako sure, di ako sure, not sure, ewan ko, ewan ko lang,
    malay ko, di ko alam, opinyon ko lang, opinion ko lang, chika lang, or something, pasensya na kung mali, correct me if i'm
    wrong, ewan
  `,
  weak: `
    baka, medyo, mukhang, tila, daw, raw, sabi nila, para sa akin, para sakin, ganun, charot, kahit papaano
  `,
  never: `
    parang awa, baka gusto, baka naman, parehas, parang kailan, medyo matamis, medyo maanghang, parang bahay, ganun din
  `,
};

import type { CueList } from '../../cues.ts';

/** Patong-patong na pag-aalinlangan. */
export const hedge: CueList = {
  strong: `
    siguro, baka, parang, medyo, mukhang, yata, ata, tila, kumbaga, kung di ako nagkakamali, kung hindi ako nagkakamali, sa tingin ko,
    sa palagay ko, feeling ko, feel ko, para sa akin, para sakin, imo, imho, i think, i guess, maybe, kinda, sort of, hindi ako sure,
    di ako sure, not sure, ewan ko, ewan ko lang, ewan, malay ko, di ko alam, opinyon ko lang, opinion ko lang, sabi nila, daw, raw,
    chika lang, more or less, humigit-kumulang, konti, kaunti, sana, kahit papaano, or something, ganun, ganern, charot, char,
    pasensya na kung mali, correct me if i'm wrong
  `,
  never: `
    mga kaibigan, mga kapatid, mga pinoy, ang mga, sa mga, ng mga
  `,
};

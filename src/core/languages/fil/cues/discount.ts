import type { CueList } from '../../cues.ts';

/** Ginagawang alok ang numero. */
export const discount: CueList = {
  strong: `
    discount, diskwento, diskuwento, off, sale, promo, bawas, less, tipid, bagsak-presyo, bagsak presyo, voucher, libreng shipping,
    code, freebie, cashback, na lang, lang po
  `,
  never: `
    less than, off the, tipid tips, code of
  `,
};

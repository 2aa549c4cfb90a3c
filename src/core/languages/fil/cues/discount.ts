import type { CueList } from '../../cues.ts';

/** Ginagawang alok ang numero. */
export const discount: CueList = {
  strong: `
    discount, diskwento, diskuwento, off, bawas, less, tipid, voucher, cashback
  `,
  weak: `
    sale, promo, bagsak-presyo, bagsak presyo, libreng shipping, code, freebie
  `,
  never: `
    less than, off the, tipid tips, code of
  `,
};

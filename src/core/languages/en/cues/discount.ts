import type { CueList } from '../../cues.ts';

/** Makes a figure an offer. */
export const discount: CueList = {
  strong: `
    off, discount, discounts, discounted, % off, coupon, voucher, cashback, rebate, save up to
  `,
  weak: `
    sale, promo, bogo, free shipping, code
  `,
  never: `
    take off, took off, kicked off, log off, sign off, day off, trade-off, paid off, off the, code review, source code
  `,
};

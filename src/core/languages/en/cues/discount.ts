import type { CueList } from '../../cues.ts';

/** Makes a figure an offer. */
export const discount: CueList = {
  strong: `
    off, discount, discounts, discounted, sale, % off, coupon, voucher, cashback, rebate, promo, bogo, save up to, free shipping,
    was, now only, for only, code
  `,
  never: `
    take off, took off, kicked off, log off, sign off, day off, trade-off, paid off, off the, code review, source code, was a, was
    the
  `,
};

import type { CueList } from '../../cues.ts';

/** Menyapa pembaca dengan akrab. */
export const addressFamiliar: CueList = {
  strong: `
    kamu, km, kalian, lu, elu, loe, elo, kamu semua, kalian semua, gaes, guys, sob, sobat, bro, sis, bestie
  `,
  weak: `
    kak, kakak, kak-kak, bun, bunda
  `,
  never: `
    sobat karib
  `,
};

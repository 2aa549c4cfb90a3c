import type { CueList } from '../../cues.ts';

/** Rujukan diri. */
export const firstPerson: CueList = {
  strong: `
    saya, aku, gue, gua, gw, w, ane, ku, diriku, hidupku, gue sendiri, saya sendiri
  `,
  weak: `
    kami, tim kami, mimin, admin, kita
  `,
};

import type { CueList } from '../../cues.ts';

/** Self reference (for the me/you balance). */
export const firstPerson: CueList = {
  strong: `
    i, i'm, im, i've, i'll, i'd, me, my, mine, myself
  `,
  weak: `
    we, we're, we've, we'll, our, ours, us, ourselves
  `,
  never: `
    let us know, tell us, about us, i-95, me too movement
  `,
};

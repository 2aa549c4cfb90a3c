import type { CueList } from '../../cues.ts';

/** Sarili. */
export const firstPerson: CueList = {
  strong: `
    ako, ko, akin, aking, akong, kong, sakin, sa akin, sarili ko, me, my, i
  `,
  weak: `
    kami, namin, amin, aming, naming, kaming, sa amin, samin
  `,
  never: `
    sabihin sa amin
  `,
};

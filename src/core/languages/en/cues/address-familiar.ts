import type { CueList } from '../../cues.ts';

/** Addresses readers like friends. */
export const addressFamiliar: CueList = {
  strong: `
    hey guys, hi guys, you guys, hey folks, hi folks, folks, y'all, hey peeps, hiya, hey there, what's up, whats up, wassup, hey
    fam, mates, hey mates, buddy, buddies, pals, lads, gang, hey gang, besties, yo
  `,
  weak: `
    hey, hi there
  `,
  never: `
    guys and dolls, folks like, old folks, lads and
  `,
};

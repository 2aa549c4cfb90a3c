import type { CueList } from '../../cues.ts';

/** Nagsasalita para sa grupo. */
export const we: CueList = {
  strong: `
    kami, namin, naming, aming, sa amin, para sa amin
  `,
};

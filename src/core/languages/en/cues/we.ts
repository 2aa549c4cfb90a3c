import type { CueList } from '../../cues.ts';

/** Speaks for a group. */
export const we: CueList = {
  strong: `
    we, we're, we've, we'll, we'd, our, ours, us, ourselves
  `,
  never: `
    our father, us open, us dollar, us dollars, the us
  `,
};

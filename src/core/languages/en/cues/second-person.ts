import type { CueList } from '../../cues.ts';

/** Speaks to the reader. */
export const secondPerson: CueList = {
  strong: `
    you, your, yours, yourself, yourselves, you're, you've, you'll, you'd, y'all, folks, everyone, anybody, anyone, if you, for you,
    your team, friends, we all, let's, here's how you, try, imagine, remember to, dear, reader, readers, fellow
  `,
  never: `
    thank you, thanks you, you know, screw you, you suck, you people
  `,
};

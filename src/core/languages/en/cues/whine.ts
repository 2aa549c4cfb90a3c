import type { CueList } from '../../cues.ts';

/** Complaints with no help for the reader. */
export const whine: CueList = {
  strong: `
    ugh, sigh, i hate, hate when, hate it when, so annoying, annoyed, why does this always, why is it always, worst day,
    worst day ever, fml, smh, of course my, just my luck, can't even, i can't even, sick of, tired of, fed up, done with, over it,
    so done, not my day, first world problem*, why me, life sucks, everything is broken, nobody cares, whatever
  `,
  never: `
    hate speech, are you tired of
  `,
};

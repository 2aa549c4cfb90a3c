import type { CueList } from '../../cues.ts';

/** Complaints with no help for the reader. */
export const whine: CueList = {
  strong: `
    ugh, hate when, hate it when, so annoying, why does this always, why is it always, worst day, worst day ever, fml, just my luck,
    i can't even, so done, first world problem*, life sucks, everything is broken, not my day today, hate mondays, hate my life, i
    hate my job, hate this weather, so done with, so sick of, so fed up, so over it, so over this, ugh why, why does everything,
    worst morning ever, worst week ever, what a day, can this day end, can this week end, nothing works today, everything goes
    wrong, why is everyone so, people are so annoying, people these days, kill me now, i quit
  `,
  weak: `
    annoyed, sick of, tired of, fed up, done with, over it, whatever, nobody cares, sigh, why me, of course my, can't even, i hate
  `,
  never: `
    hate speech, are you tired of, i hate when forms, sigh of relief, hate crime, hate crimes, love to hate, worst day of the, over
    it all, not over it, what a day for, what a day at, what a day with, what a day we, i quit my job
  `,
};

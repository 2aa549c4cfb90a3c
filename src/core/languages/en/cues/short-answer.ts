import type { CueList } from '../../cues.ts';

/** Answers in a word. */
export const shortAnswer: CueList = {
  strong: `
    yes, yep, yeah, yup, no, nope, not yet, not anymore, sure, of course, absolutely, definitely, maybe, soon, today, tomorrow,
    tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, always, never, both, neither, all, none, correct,
    right, sent, done, fixed, dm, in a bit, shortly, on it, sold out, in stock, open, closed, free, agreed, true, exactly,
    link in bio, checking, will do, here, there, everywhere, depends, it depends, unsure, not sure, no idea
  `,
  never: `
    true story
  `,
};

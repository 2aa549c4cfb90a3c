import type { CueList } from '../../cues.ts';

/** Stacked uncertainty. */
export const hedge: CueList = {
  strong: `
    i think, i guess, i feel like, i believe, i suppose, maybe, perhaps, possibly, probably, kind of, kinda, sort of, sorta, somewhat,
    it seems, it might be, might be, could be, may be, in my opinion, in my humble opinion, imo, imho, just my two cents, my 2 cents,
    not sure if, not sure but, i could be wrong, i may be wrong, or something, or whatever, more or less, a bit, a little, arguably,
    apparently, hopefully, basically, pretty much, as far as i know, afaik, if that makes sense, does that make sense, sorry if,
    just wondering, just saying, tbh, ish, quite, rather, fairly
  `,
  never: `
    a little known, just in case, quite literally, maybe not, rather than
  `,
};

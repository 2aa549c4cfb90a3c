import type { CueList } from '../../cues.ts';

/** Stacked uncertainty. */
export const hedge: CueList = {
  strong: `
    i think, i guess, i feel like, i suppose, maybe, perhaps, possibly, probably, kind of, kinda, sort of, sorta, it seems, it might
    be, might be, in my opinion, in my humble opinion, imo, imho, just my two cents, my 2 cents, not sure if, not sure but, i could
    be wrong, i may be wrong, as far as i know, afaik, if that makes sense, does that make sense, i feel, seems kind of, seems like,
    seems to me, could possibly, i might be wrong, if i'm not mistaken, if i am not mistaken, don't quote me
  `,
  weak: `
    a bit, a little, somewhat, or something, apparently, arguably, could be, may be, more or less, pretty much, fairly, quite, could
    possibly, just my opinion
  `,
  never: `
    a little known, just in case, quite literally, maybe not, rather than, i feel you, i feel seen, might be the, could be the
  `,
};

import type { CueList } from '../../cues.ts';

/** The most frequent function words, for guessing the language and for style. */
export const functionWord: CueList = {
  strong: `
    the, of, and, to, a, in, is, it, that, for, on, with, as, are, was, be, this, by, at, or, from, have, not, but, an, they, which,
    one, all, were, when, there, can, been, has, more, if, will, would, who, so, no, out, up, into, than, them, only, its, about,
    what, how, because, i, i'm, i've, i'll, i'd, me, my, mine, you, your, yours, we, we're, we've, we'll, our, ours, us, he, she,
    his, her, him, hers, they're, their, theirs, these, those, do, does, did, done, had, having, am, being, just, also, very, too,
    even, get, got, gets, getting, go, going, went, let, let's, can't, don't, didn't, doesn't, isn't, wasn't, won't, it's, that's,
    what's, there's, here's, here, then, after, before, over, under, off, again, once, both, each, any, some, such, other, another,
    own, same, where, why, while, during, through, between, until, against, much, many, most, few, every, myself, yourself, itself,
    could, should, may, might, must, shall, now, yet, still, ever, never, yes, oh, well, really, want, wanted, say, says, said,
    make, made, thing, things, something, anything, nothing, everything, someone, anyone, everyone
  `,
};

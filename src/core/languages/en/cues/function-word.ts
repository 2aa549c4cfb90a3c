import type { CueList } from '../../cues.ts';

/** Top function words: language guess + stylometry. */
export const functionWord: CueList = {
  strong: `
    the, of, and, to, a, in, is, it, that, for, on, with, as, are, was, be, this, by, at, or, from, have, not, but, an, they, which,
    one, all, were, when, there, can, been, has, more, if, will, would, who, so, no, out, up, into, than, them, only, its, about, what,
    how, because
  `,
};

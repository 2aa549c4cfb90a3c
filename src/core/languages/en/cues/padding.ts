import type { CueList } from '../../cues.ts';

/** Words that can be cut without loss. */
export const padding: CueList = {
  strong: `
    literally, basically, actually, really, very, totally, absolutely, simply put, at the end of the day, as a matter of fact, in my
    honest opinion, quite frankly, needless to say, honestly, essentially, certainly, definitely
  `,
  never: `
    really?, not really, not very, very much, actually?, very own, not actually, the very, absolutely not, not absolutely, really
    need, absolutely nothing, really is, really are, really was, literally translated, literally means
  `,
};

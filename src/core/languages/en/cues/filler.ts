import type { CueList } from '../../cues.ts';

/** Throat-clearing and empty openers. */
export const filler: CueList = {
  strong: `
    ^so, ^well, ^ok so, ^okay so, ^um, ^hmm, ^hey guys, ^hi guys, ^hey everyone, ^hi everyone, ^hello everyone, ^just wanted to,
    ^i just wanted to, ^just a reminder that, ^fun fact, ^quick thought, ^random thought, ^hot take, ^as you may know, ^as you know,
    ^as we all know, ^it goes without saying, ^needless to say, ^let me tell you, ^here's the thing, ^listen, ^look, ^honestly,
    ^to be honest, ^not gonna lie, ^ngl, ^i'm not gonna lie, ^in this day and age, ^at the end of the day, ^in today's,
    ^we are excited to, ^we're excited to, ^we are thrilled to, ^we're thrilled to, ^we are proud to, ^we're proud to, ^i'm excited to,
    ^i'm thrilled to, ^excited to announce, ^in case you missed it, ^icymi, literally, basically, actually, really, very, just,
    totally, absolutely, at the end of the day, in order to, due to the fact that, the fact that, as a matter of fact
  `,
  never: `
    so far, look at, just in, just released
  `,
};

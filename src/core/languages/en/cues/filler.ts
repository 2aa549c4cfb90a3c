import type { CueList } from '../../cues.ts';

/** Throat-clearing and empty openers. */
export const filler: CueList = {
  strong: `
    ^ok so, ^okay so, ^hey guys, ^hi guys, ^hey everyone, ^hi everyone, ^hello everyone, ^just wanted to, ^i just wanted to, ^quick
    thought, ^random thought, ^as you may know, ^as you know, ^as we all know, ^it goes without saying, ^needless to say, ^i'm not
    gonna lie, ^in this day and age, ^at the end of the day, ^hello guys, ^hey folks, ^hi folks, ^hello folks, ^hey all, ^hi all,
    ^hello all, ^hey friends, ^hi friends, ^hey twitter, ^hi twitter, ^hello twitter, ^hey x, ^just wanted to say, ^just wanted to
    share, ^just wanted to say that, ^just wanted to let you know, ^just wanted to let you all know, ^just want to say, ^i just want
    to say, ^i just wanted to say, ^i just wanted to say that, ^i wanted to say, ^we just wanted to say, ^we wanted to let you know,
    ^we are excited to announce, ^we are excited to announce that, ^we're excited to announce, ^we're excited to announce that, ^we
    are excited to share, ^we are excited to share that, ^we're excited to share, ^we're excited to share that, ^we are thrilled to
    announce, ^we are thrilled to announce that, ^we're thrilled to announce, ^we're thrilled to announce that, ^we are pleased to
    announce, ^we are pleased to announce that, ^we're pleased to announce that, ^we are happy to announce, ^we are happy to
    announce that, ^we're happy to announce that, ^we are proud to announce, ^we are proud to announce that, ^we're proud to
    announce that, ^we are delighted to announce that, ^i am excited to announce that, ^i'm excited to announce that, ^i'm excited
    to share that, ^i am happy to share that, ^i'm happy to share that, ^i'm thrilled to announce that, ^i'm thrilled to share that,
    ^excited to announce that, ^excited to share that, ^thrilled to announce that, ^pleased to announce that, ^happy to announce
    that, ^proud to announce that, ^it is with great pleasure that, ^as you might know, ^as you all know, ^as many of you know, ^as
    some of you know, ^so as you may know, ^so guys, ^alright guys, ^alright so, ^okay guys, ^ok guys
  `,
  weak: `
    ^so, ^well, ^um, ^hmm, ^listen, ^look, ^honestly, ^ngl, ^to be honest, ^not gonna lie
  `,
  never: `
    so far, look at, just in, just released, so that, so many, so much, so few, so long, so good, well done, well said, well
    deserved, look after, look for, look out, look up, look who, look what, so proud, so grateful, so excited, so happy, so sad, so
    what, look before, listen to, honestly the
  `,
};

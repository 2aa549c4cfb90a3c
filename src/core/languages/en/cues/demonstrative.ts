import type { CueList } from '../../cues.ts';

/** Points at something without naming it, or exclaims. */
export const demonstrative: CueList = {
  strong: `
    ^this, ^that, ^these, ^those, ^it, ^wow, ^omg, ^same, ^lol, ^lmao, ^mood, ^yes, ^yesss, ^yup, ^nope, ^no, ^whoa, ^woah, ^damn,
    ^look, ^here, ^oof, ^yikes, ^nice, ^facts, ^so true, ^oh, ^haha, ^hahaha, ^ugh, ^exactly, ^true
  `,
};

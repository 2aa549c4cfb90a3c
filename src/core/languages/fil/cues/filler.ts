import type { CueList } from '../../cues.ts';

/** Paligoy. */
export const filler: CueList = {
  strong: `
    ^so, ^so ayun, ^ayun, ^so eto na nga, ^eto na nga, ^ok so, ^okay so, ^ganito kasi, ^kasi ganito, ^alam mo, ^alam niyo, ^alam nyo,
    ^alam mo ba, ^hello everyone, ^hello guys, ^hi guys, ^hi po, ^hello po, ^hello mga, ^kamusta mga, ^kumusta mga,
    ^gusto ko lang sabihin, ^sabihin ko lang, ^share ko lang, ^skl, ^paalala lang, ^reminder lang, ^fyi lang, ^fun fact,
    ^sa totoo lang, ^to be honest, ^honestly, ^real talk, ^di ko alam kung, ^sa panahon ngayon, ^sa mundo ngayon, ^gaya ng alam natin,
    ^tulad ng alam natin, ^buong pagmamalaki, ^ikinagagalak naming, ^proud kaming, ^excited kaming, talaga, talaga naman, naman, kasi,
    lang, nga, eh, diba, di ba, sobra, sobrang, grabe, basta, literal, literally, actually, haha, hahaha, hihi, charot, char
  `,
  never: `
    so far
  `,
};

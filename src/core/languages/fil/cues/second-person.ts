import type { CueList } from '../../cues.ts';

/** Kausap ang mambabasa. */
export const secondPerson: CueList = {
  strong: `
    ikaw, ka, mo, iyo, sa iyo, sayo, sa'yo, kayo, ninyo, niyo, nyo, inyo, sa inyo, kayong, inyong, iyong, mong, kang, mga ka, ka-*,
    mga kaibigan, mga kapatid, mga beshie, beshie, besh, bes, mga mars, mars, pare, pre, mga boss, boss, idol, lods, guys, tayo, natin,
    atin, ating, tara, halika, halikayo, subukan mo, subukan niyo, kung ikaw ay, para sa iyo, para sayo, para sa inyo, you, your
  `,
  never: `
    ikaw kasi, walang hiya ka, salamat sa iyo
  `,
};

import type { CueList } from '../../cues.ts';

/** Kausap ang mambabasa. */
export const secondPerson: CueList = {
  strong: `
    ikaw, iyo, sa iyo, sayo, sa'yo, kayo, ninyo, niyo, nyo, inyo, sa inyo, kayong, inyong, iyong, kang, mga kaibigan, mga kapatid,
    mga beshie, beshie, besh, mga mars, mga boss, boss, idol, lods, guys, tayo, natin, atin, ating, tara, halika, halikayo, subukan
    mo, subukan niyo, kung ikaw ay, para sa iyo, para sayo, para sa inyo, you, your, ka, mo, mong, mga kababayan, mga suki, mga
    kapitbahay, mga nanay, mga tatay, mga kabayan, para sa mga, kung gusto mo, kung gusto niyo
  `,
  never: `
    ikaw kasi, walang hiya ka, salamat sa iyo, ano ka ba, ewan ko sa iyo
  `,
};

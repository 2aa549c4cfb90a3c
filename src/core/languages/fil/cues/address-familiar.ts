import type { CueList } from '../../cues.ts';

/** Kausap ang mambabasa na parang kaibigan. */
export const addressFamiliar: CueList = {
  strong: `
    ikaw, mga besh, besh, mga bes, mga mamsh, mga pre, mga tropa, tropa, guys, mga guys, beshies, mga sis
  `,
  weak: `
    ka, mo, iyo, sa'yo, sayo, sa iyo
  `,
  never: `
    ikaw po, tropang
  `,
};

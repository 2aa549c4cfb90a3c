import type { CueList } from '../../cues.ts';

/** Tumuturo nang hindi pinapangalanan. */
export const demonstrative: CueList = {
  strong: `
    ^ito, ^eto, ^heto, ^yan, ^yun, ^iyan, ^iyon, ^to, ^ganito, ^ganyan, ^wow, ^grabe, ^hala, ^hoy, ^oy, ^uy, ^omg, ^same, ^sameee,
    ^legit, ^totoo, ^true, ^korek, ^tama, ^oo, ^hindi, ^sa wakas, ^finally, ^haha, ^hahaha, ^lt, ^shet, ^naku, ^ay, ^sana all, ^ako,
    ^ako to, ^relate, ^tingnan, ^tignan
  `,
};

import type { CueList } from '../../cues.ts';

/** Kausap ang mambabasa nang may paggalang. */
export const addressFormal: CueList = {
  strong: `
    opo, ginoo, ginang, mga ginoo, ginoo at ginang, minamahal naming, minamahal na suki, kagalang-galang, mga minamahal, mahal
    naming suki
  `,
  weak: `
    po, ho, oho, kayo, ninyo, niyo, inyo, inyong, sa inyo
  `,
};

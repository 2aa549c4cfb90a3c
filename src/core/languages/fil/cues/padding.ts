import type { CueList } from '../../cues.ts';

/** Salitang puwedeng tanggalin. */
export const padding: CueList = {
  strong: `
    literal, literally, actually, basically, talaga naman, sa totoo lang, sa totoo lang talaga, honestly, as in, kumbaga, parang
    ganun, alam mo yun
  `,
  never: `
    as in the, sa totoo lang?
  `,
};

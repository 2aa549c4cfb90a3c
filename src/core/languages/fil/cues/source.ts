import type { CueList } from '../../cues.ts';

/** Sinasabi kung saan galing ang datos. */
export const source: CueList = {
  strong: `
    ayon sa, ayon kay, ayon kina, batay sa, base sa, datos ng, datos mula, survey ng, sa survey, ulat ng, pag-aaral ng, sinukat
    namin, binilang namin, sinuri namin, mananaliksik, resulta ng
  `,
};

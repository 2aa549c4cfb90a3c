import type { CueList } from '../../cues.ts';

/** Sunod-sunod na ulat na sinasadya. */
export const live: CueList = {
  strong: `
    live updates, live update, live ngayon, live na kami, live mula, live mula sa, live coverage, sinusubaybayan, tuloy-tuloy
    ang update, i-uupdate, mag-uupdate kami, ia-update namin, livetweet, live tweet, live thread, magla-live, as of,
    pinakahuling balita, pinakahuling update, live toot, live skeet
  `,
  weak: `
    live, update, updates
  `,
  never: `
    live selling, live seller
  `,
};

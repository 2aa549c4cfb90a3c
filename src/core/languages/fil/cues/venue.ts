import type { CueList } from '../../cues.ts';

/** Sinasabi kung saan. */
export const venue: CueList = {
  strong: `
    zoom, google meet, fb live, facebook live, youtube, online, onsite, face-to-face, f2f, venue, lugar, ginanap sa, gaganapin sa,
    plaza, covered court, gym, gymnasium, barangay hall, brgy hall, munisipyo, city hall, kalye, st., ave, avenue, kanto ng, mall,
    sm, palengke, simbahan, paaralan, eskwelahan, campus, up, ust, aklatan, museo, parke, park, hotel, cafe, kapihan, tindahan
    namin, shop namin, opisina namin, buong bansa, stall, booth
  `,
  never: `
    saang lugar, anong lugar, ibang lugar
  `,
};

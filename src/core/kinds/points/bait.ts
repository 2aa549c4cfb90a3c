import type { Find } from './found.ts';

/** Asks for nothing that only the writer has something of. */
export const givesFirst: Find = ({ reading }) => {
  const begs = [...reading.cues('engagement-bait').strong, ...reading.cues('follow-bait').strong];
  return { met: begs.length === 0, spans: begs };
};

import { both, either, says, type Find } from './found.ts';
import { figures } from './figures.ts';
import { answerable } from './question.ts';

/** Asks for nothing that only the writer has something of. */
export const givesFirst: Find = ({ reading }) => {
  const begs = [...reading.cues('engagement-bait').strong, ...reading.cues('follow-bait').strong];
  if (begs.length > 0) return { met: false, spans: begs };
  return either(figures, says('reason', 'benefit', 'scene'), both(answerable, says('own-answer')))({ reading, hasMedia: false });
};

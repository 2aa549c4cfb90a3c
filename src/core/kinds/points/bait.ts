import { both, either, says, type Find } from './found.ts';
import { figures } from './figures.ts';
import { answerable } from './question.ts';

/** Whether it asks for more than the writer's own benefit. */
export const givesFirst: Find = ({ analysis }) => {
  const begs = [...analysis.cues('engagement-bait').strong, ...analysis.cues('follow-bait').strong];
  if (begs.length > 0) return { met: false, spans: begs };
  return either(figures, says('reason', 'benefit', 'scene'), both(answerable, says('own-answer')))({ analysis, hasMedia: false });
};

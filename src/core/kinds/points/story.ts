import { either, found, phrasesWithin, says, type Find } from './found.ts';
import { phrases } from './phrases.ts';

/** A time, a place or a person that readers can picture. */
export const scene: Find = either(says('scene'), ({ analysis }) => found(analysis.facts.quotes));

/** A turn: something follows the scene. */
export const turn: Find = ({ analysis }) => {
  const start = phrases(analysis, 'scene')[0]?.end ?? 0;
  return found(phrasesWithin(analysis, 'turn', { start, end: analysis.text.length }));
};

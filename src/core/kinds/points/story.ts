import { either, found, phrasesWithin, says, type Find } from './found.ts';
import { phrases } from './phrases.ts';

/** A time, a place or a person that one can see. */
export const scene: Find = either(says('scene'), ({ reading }) => found(reading.facts.quotes));

/** What turned: something comes after the scene. */
export const turn: Find = ({ reading }) => {
  const start = phrases(reading, 'scene')[0]?.end ?? 0;
  return found(phrasesWithin(reading, 'turn', { start, end: reading.text.length }));
};

import type { Find } from './found.ts';
import { phrases } from './phrases.ts';

/** About the matter, not about the person. */
export const civil: Find = ({ reading }) => {
  const attacks = [...phrases(reading, 'attack'), ...reading.cues('rude').strong];
  return { met: attacks.length === 0, spans: attacks.map(({ start, end }) => ({ start, end })) };
};

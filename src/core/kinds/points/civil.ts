import type { Find } from './found.ts';
import { phrases } from './phrases.ts';

/** About the matter, not about the person. */
export const civil: Find = ({ analysis }) => {
  const attacks = [...phrases(analysis, 'attack'), ...analysis.cues('rude').strong];
  return { met: attacks.length === 0, spans: attacks.map(({ start, end }) => ({ start, end })) };
};

import type { Find } from './found.ts';
import { phrases } from './phrases.ts';

/** Whether the draft is about the matter, not the person. */
export const civil: Find = ({ analysis }) => {
  const attacks = [...phrases(analysis, 'attack'), ...analysis.cues('rude').strong];
  return { met: attacks.length === 0, spans: attacks.map(({ start, end }) => ({ start, end })) };
};

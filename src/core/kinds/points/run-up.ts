import { found, type Find } from './found.ts';
import { phrases } from './phrases.ts';

/** A greeting after this many words is no opening. */
const farthest = 8;

/** A greeting or throat-clearing before the point. */
export const runUp: Find = ({ analysis }) => {
  const end = analysis.words[farthest]?.start ?? analysis.text.length;
  return found([...analysis.cues('filler').strong, ...phrases(analysis, 'greeting')].filter(({ start }) => start < end).toSorted((a, b) => a.start - b.start));
};

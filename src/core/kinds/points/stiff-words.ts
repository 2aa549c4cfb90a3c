import { found, type Find } from './found.ts';
import { phrases } from './phrases.ts';

/** One big word is a slip of the pen. */
const fewest = 2;

/** Hype and officialese, by the words that are meant. */
export const stiffWords: Find = ({ analysis }) => {
  const spans = [...analysis.cues('hype').strong, ...analysis.cues('hype').weak, ...phrases(analysis, 'stiff')].toSorted((a, b) => a.start - b.start);
  return spans.length < fewest ? { met: false, spans: [] } : found(spans);
};

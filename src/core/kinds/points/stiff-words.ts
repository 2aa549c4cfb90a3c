import { found, type Find } from './found.ts';
import { phrases } from './phrases.ts';

/** A single big word is forgiven. */
const fewest = 2;

/** Hype and officialese, in the writer's own words. */
export const stiffWords: Find = ({ analysis }) => {
  const spans = [...analysis.cues('hype').strong, ...analysis.cues('hype').weak, ...phrases(analysis, 'stiff')].toSorted((a, b) => a.start - b.start);
  return spans.length < fewest ? { met: false, spans: [] } : found(spans);
};

import { found, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';

const fewWords = 25;
const fewestFacts = 2;

/** A teaser that already gives one real detail. */
export const trueDetail: Find = ({ analysis }) => {
  const withheld = analysis.cues('teaser').strong;
  const facts = [...numbersAs(analysis, 'measured', 'count', 'money', 'share', 'change'), ...analysis.facts.quotes];
  if (facts.length >= fewestFacts) return found(facts);
  if (withheld.length > 0) return { met: false, spans: withheld };
  if (analysis.words.length < fewWords) return { met: false, spans: [] };
  return undefined;
};

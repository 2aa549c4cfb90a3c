import { found, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';

const fewWords = 25;
const fewestFacts = 2;

/** One true detail already now. */
export const trueDetail: Find = ({ reading }) => {
  const withheld = reading.cues('teaser').strong;
  const facts = [...numbersAs(reading, 'measured', 'count', 'money', 'share', 'change'), ...reading.facts.quotes];
  if (facts.length >= fewestFacts) return found(facts);
  if (withheld.length > 0) return { met: false, spans: withheld };
  if (reading.words.length < fewWords) return { met: false, spans: [] };
  return undefined;
};

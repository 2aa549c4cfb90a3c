import type { TextAnalysis } from '../../text/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Find } from './found.ts';
import { causeOfFault } from './cause.ts';
import { numbersAs } from './numbers.ts';
import { nextStep } from './repair.ts';
import { phrases } from './phrases.ts';

/** This many set phrases make a form letter, whatever else it says. */
const plenty = 3;

/** The set phrases of a form letter. None if the draft also says what happened and what comes next, because courtesy is no fault. */
export function formLetter(analysis: TextAnalysis): readonly Span[] {
  const set = phrases(analysis, 'form-letter');
  if (set.length === 0 || set.length >= plenty) return set;
  const context = { analysis, hasMedia: false };
  const concrete = Number(causeOfFault(context)?.met === true) + Number(nextStep(context)?.met === true) + Number(numbersAs(analysis, 'time', 'date', 'money', 'count', 'measured').length > 0);
  return concrete >= 2 ? [] : set;
}

export const ownWords: Find = ({ analysis }) => {
  const set = formLetter(analysis);
  return { met: set.length === 0, spans: set.map(({ start, end }) => ({ start, end })) };
};

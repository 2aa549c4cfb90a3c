import { found, type Find } from './found.ts';
import { moves } from './number-words.ts';
import { numbersAs } from './numbers.ts';

const of = new Set(['of', 'in', 'dari', 'ng', 'sa', 'nga', 'per', 'than', 'higher', 'lower', 'less', 'more']);

/** "40% smaller", "20% lebih murah". */
const comparative = /..er$|^(?:lebih|mas)$/;

/** A figure that tells something: money, things counted or measured, a share of something. Next to hype no figure counts. */
export const amount: Find = ({ analysis }) => {
  if (analysis.cues('hype').strong.length > 0) return { met: false, spans: [] };
  const keyAt = (at: number): string => analysis.tokens[at]?.key ?? '';
  const shares = numbersAs(analysis, 'share').filter(({ at }) => comparative.test(keyAt(at + 1)) || [1, 2, 3].some((away) => of.has(keyAt(at + away)) || moves.has(keyAt(at - away))));
  return found([...numbersAs(analysis, 'money', 'measured', 'count'), ...shares].toSorted((a, b) => a.start - b.start));
};
/** Two values of the same thing, before and after. */
export const beforeAndAfter: Find = ({ analysis }) => found(numbersAs(analysis, 'change'));

import { lowerBound } from '../../util/binary-search.ts';
import type { Span } from '../../model/span.ts';
import { found, missing, type Find } from './found.ts';
import { numbersAs, numbersOf } from './numbers.ts';
import { phrases } from './phrases.ts';

/** A figure this close to "pay", in characters, is the pay. */
const nearPay = 24;
const unpaid = /unpaid|volunteer|sukarela|tidak dibayar|walang bayad|minimum wage|umr|ump|umk/;

const extras = new Set(['tips', 'tip', 'makan', 'bonus', 'komisi', 'insentif', 'allowance', 'commission', 'incentives', 'incentive', 'meals', 'nights', 'overtime', 'lembur', 'uang']);
/** Durations, not amounts. */
const span = /\b(hari|days?|araw|jam|hours?|oras)\b/;

/** The pay: an amount, a range, "minimum wage", "unpaid". "Competitive" does not count. */
export const pay: Find = ({ analysis }) => {
  const sums = numbersAs(analysis, 'money');
  if (sums.length > 0) return found(sums);
  const numbers = numbersOf(analysis).filter(({ kind }) => kind === 'count' || kind === 'bare' || kind === 'measured');
  const said: Span[] = phrases(analysis, 'pay').filter(
    ({ start, end }) => {
      if (unpaid.test(analysis.text.slice(start, end).toLowerCase())) return true;
      const next = numbers[lowerBound(numbers, end)];
      return next !== undefined && next.start - end <= nearPay && !span.test(analysis.text.slice(next.start, next.end));
    },
  );
  // "18 + tips", "5,6 + makan": a bare amount with an extra.
  for (const number of numbers) if (analysis.tokens[number.at + 1]?.key === '+' && extras.has(analysis.tokens[number.at + 2]?.key ?? '')) said.push(number);
  if (said.length > 0) return found(said);
  const vague = phrases(analysis, 'vague-pay');
  return vague.length > 0 ? { met: false, spans: vague.map(({ start, end }) => ({ start, end })) } : missing;
};

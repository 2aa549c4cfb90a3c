import type { TextAnalysis } from '../../text/analysis.ts';
import { lowerBound } from '../../util/binary-search.ts';
import type { Span } from '../../model/span.ts';
import { either, found, type Find } from './found.ts';
import { upTo } from './number-words.ts';
import { numbersAs } from './numbers.ts';
import { phrases } from './phrases.ts';
import { fromNow, timesIn, when } from './when.ts';

/** These mean a deadline by themselves; "until" and "before" need a day or a time after them. */
const byThemselves = /deadline|last|closing|stock|supplies|batas|paling lambat|selambat|persediaan|terakhir|huling|cut|rolling|maubos|expires|no later|hanggang bukas|sampai besok|by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|tomorrow|tonight|the end|end of)|apply by/;
/** How far after such a word the day may start, in characters. */
const nearTime = 28;

/** Ranges: "24–26 December", "10 pm to 4 am", "09.00 - 13.00". */
function ranges(analysis: TextAnalysis): readonly Span[] {
  const { text, tokens } = analysis;
  const numbers = numbersAs(analysis, 'date', 'time');
  const spans: Span[] = [];
  for (const [i, one] of numbers.entries()) {
    if (/\d\s?[-–]\s?\d/.test(text.slice(one.start, one.end)) && !/^\d{4}-/.test(text.slice(one.start, one.end))) spans.push(one);
    const next = numbers[i + 1];
    if (!next || next.at - one.at > 6) continue;
    for (let at = one.at + 1; at < next.at; at++) {
      if (!upTo.has(tokens[at]?.key ?? '')) continue;
      spans.push({ start: one.start, end: next.end });
      break;
    }
  }
  return spans;
}

/** Until when: a deadline, an end, or a range of time. */
export const until: Find = ({ analysis }) => {
  const { text } = analysis;
  const times = [...timesIn(analysis), ...fromNow(analysis)].toSorted((one, other) => one.start - other.start);
  const ends = phrases(analysis, 'deadline').filter(({ start, end }) => {
    if (byThemselves.test(text.slice(start, end).toLowerCase())) return true;
    const next = times[lowerBound(times, start)];
    return next !== undefined && next.start - end <= nearTime;
  });
  return found([...ends, ...ranges(analysis)].toSorted((one, other) => one.start - other.start));
};

/** Until when, or at least from when. */
export const untilOrWhen: Find = either(until, when);

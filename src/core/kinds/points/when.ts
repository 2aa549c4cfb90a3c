import type { TextAnalysis } from '../../text/analysis.ts';
import { lowerBound } from '../../util/binary-search.ts';
import type { Span } from '../../model/span.ts';
import { found, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';
import { phrases } from './phrases.ts';

/** Past, or too general to be an invitation. */
const past = new Set(['yesterday', 'kemarin', 'kahapon', 'kanina', 'kagabi', 'semalam', 'tadi malam', 'since', 'sejak', 'mula noong', 'weekdays', 'weekends', 'weekend', 'simula']);
const year = /^(19|20)\d{2}s?$/;

const inOrder = (spans: readonly Span[]): readonly Span[] => spans.toSorted((one, other) => one.start - other.start);

/** Too vague to be a date: "next week". */
const vague = new Set(['next week', 'this week', 'next month', 'this month', 'minggu depan', 'pekan depan', 'minggu ini', 'pekan ini', 'bulan depan', 'bulan ini', 'susunod na linggo', 'sa susunod na linggo', 'sa susunod na buwan', 'ngayong buwan', 'daily', 'weekly']);
/** In "register today", "today" is not the time of the event. */
const actNow = new Set(['register', 'apply', 'today', 'order', 'shop', 'book', 'daftar', 'sign', 'up', 'here', 'more', 'donate', 'join', 'mag-register', 'order']);

/** Days and times; a year alone does not count. */
export const timesIn = (analysis: TextAnalysis): readonly Span[] => {
  const measured = numbersAs(analysis, 'measured');
  return inOrder([
    ...numbersAs(analysis, 'date', 'time').filter(({ start, end }) => !year.test(analysis.text.slice(start, end))),
    // "3 minggu" are weeks, not Sunday.
    ...phrases(analysis, 'time').filter(({ start, end }) => (measured[lowerBound(measured, start + 1) - 1]?.end ?? 0) < end),
  ]);
};

/** "sejam lagi", "within the hour". */
const shortly = /\b(?:se(?:jam|hari|minggu|pekan|bulan)|sebentar|bentar) lagi\b|\bwithin the (?:hour|day|week|month)\b/gi;

/** Times counted from now: "in 2-3 days", "2 jam lagi", "sa loob ng 2 araw". */
export const fromNow = (analysis: TextAnalysis): readonly Span[] => {
  const { tokens, text } = analysis;
  const counted = numbersAs(analysis, 'measured').filter(({ start, end }) => {
    const first = lowerBound(tokens, start);
    const before = tokens[first - 1]?.key ?? '';
    return tokens[lowerBound(tokens, end)]?.key === 'lagi' || before === 'in' || before === 'within' || before === 'dalam' || (before === 'ng' && tokens[first - 2]?.key === 'loob');
  });
  return [...counted, ...Array.from(text.matchAll(shortly), ({ index, 0: said }) => ({ start: index, end: index + said.length }))];
};

/** A day or a time: "Saturday", "5 Dec", "jam 7", "bukas ng hapon". */
export const when: Find = ({ analysis }) => found(timesIn(analysis));

/** A day or a time in the future. */
export const whenToCome: Find = ({ analysis }) => {
  const { tokens, text } = analysis;
  return found(
    timesIn(analysis).filter(({ start, end }) => {
      const said = text.slice(start, end).toLowerCase();
      if (past.has(said) || vague.has(said)) return false;
      return !(nowWords.has(said) && actNow.has(tokens[lowerBound(tokens, start) - 1]?.key ?? ''));
    }),
  );
};
const nowWords = new Set(['today', 'now', 'right now', 'hari ini', 'sekarang', 'ngayon']);

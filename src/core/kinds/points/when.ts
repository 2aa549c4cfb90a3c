import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../types.ts';
import { found, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';
import { phrases } from './phrases.ts';

/** Says when something was: no invitation. */
const past = new Set(['yesterday', 'kemarin', 'kahapon', 'kanina', 'kagabi', 'semalam', 'tadi malam', 'since', 'sejak', 'mula noong', 'weekdays', 'weekends', 'weekend', 'simula']);
const year = /^(19|20)\d{2}s?$/;

const inOrder = (spans: readonly Span[]): readonly Span[] => spans.toSorted((one, other) => one.start - other.start);

/** Days and times; a year alone is none. */
export const timesIn = (reading: Reading): readonly Span[] =>
  inOrder([...numbersAs(reading, 'date', 'time').filter(({ start, end }) => !year.test(reading.text.slice(start, end))), ...phrases(reading, 'time')]);

/** A day or a time: "Saturday", "5 Dec", "jam 7", "bukas ng hapon". */
export const when: Find = ({ reading }) => found(timesIn(reading));

/** A day or a time that is still to come. */
export const whenToCome: Find = ({ reading }) => found(timesIn(reading).filter(({ start, end }) => !past.has(reading.text.slice(start, end).toLowerCase())));

import type { Token } from '../../text/token.ts';
import { isMonth } from './dates.ts';
import { anyOf, clock, countsThing, covers, hour, isDay, leadsToClock, pair, unitAfter, type Walk } from './number-context.ts';
import * as words from './number-words.ts';

/** Up to this many characters after a day, "4-8" is a time, not a result. */
export const dayReach = 30;
/** "8.30", in Indonesian writing "18.30". */
const minutes = /^([01]?\d|2[0-3])\.[0-5]\d$/;
const wholeHour = /^\d\d/;

/** "Mon-Fri", "Lun-Biy"; the second half alone if a dash separates them. */
const daySpan = /^(?:(?:mon|tue|wed|thu|fri|sat|sen|sel|rab|kam|jum|sab|lun|mar|miy|huw|biy)[a-z]*-)?(?:mon|tue|wed|thu|fri|sat|sun|sen|sel|rab|kam|jum|sab|min|lun|miy|huw|biy|lin)[a-z]*$/;

/** Whether what follows a number makes it a clock time: "am", "ng gabi". */
const isTelling = (next: Token | undefined, further: Token | undefined): boolean => next !== undefined && ((words.dayTimes.has(next.key) && next.key !== 'hrs') || ((next.key === 'ng' || next.key === 'sa') && words.partsOfDay.has(further?.key ?? '')));

/** Whether "half past", "quarter to" or, after "at", "half" precedes the hour at `index`. */
function isHalf({ tokens }: Walk, index: number): boolean {
  const before = tokens[index - 1]?.key ?? '';
  const first = tokens[index - 2]?.key ?? '';
  if (before === 'past') return words.partsOfHour.has(first);
  return before === 'to' ? first === 'quarter' : before === 'half' && (first === 'at' || words.clockLeads.has(first));
}

/** Whether words around the hour at `index` make it a clock time: "doors 7", "at 10.15", "Sabtu 14/2, 18.30". Minutes make it surer. */
function isLed(walk: Walk, index: number): boolean {
  const { tokens, analysis } = walk;
  const token = tokens[index];
  const before = tokens[index - 1]?.key ?? '';
  const after = tokens[index + 1];
  if (!token || unitAfter(walk, index) !== undefined || after?.kind === 'number' || anyOf(tokens, index - 4, index, words.notClock)) return false;
  const follows = after?.key ?? '';
  const hasMinutes = minutes.test(token.key);
  if (hasMinutes && !words.currencies.has(follows) && !words.multipliers.has(follows)) {
    if (words.clockLeads.has(before) || (before === 'at' && analysis.language !== 'fil')) return true;
    if (countsThing(walk, index)) return words.afterClock.has(follows);
    if (before === 'the' && (words.rides.has(tokens[index - 2]?.key ?? '') || follows === 'to' || follows === 'from')) return true;
    if (analysis.language !== 'en' && wholeHour.test(token.key) && (covers(walk.days, token.start) || token.start <= walk.dated.end + dayReach || words.upTo.has(follows))) return true;
  }
  if (hasMinutes ? words.afterClock.has(follows) : words.punctual.has(follows)) return !words.pageWords.has(before);
  if (/[.]/.test(token.key) || countsThing(walk, index)) return false;
  if (before === 'at' && analysis.language !== 'fil') return true;
  return words.doors.has(before) || (words.clockLeads.has(before) && (covers(walk.days, token.start) || (after !== undefined && isDay(after))));
}

/** Whether the number at `index` is a clock time. */
export function isTime(walk: Walk, index: number): boolean {
  const { tokens } = walk;
  const token = tokens[index];
  if (!token) return false;
  const { key } = token;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (clock.test(key) || /^\d{1,2}([:.]\d{2})?(am|pm)-/.test(key)) return true;
  if ((before?.key === '+' || before?.key === '-') && /^(utc|gmt)$/.test(tokens[index - 2]?.key ?? '')) return true;
  if (!hour.test(key)) return false;
  if (isTelling(after, tokens[index + 2])) return true;
  if (after?.key === 'hrs' && /[.:]/.test(key)) return true;
  const further = tokens[index - 2]?.key ?? '';
  if (leadsToClock(walk, index - 1) || (words.clockWords.has(further) && (before?.key === '.' || before?.key === 'setengah'))) return true;
  if (before?.key === '@' && unitAfter(walk, index) === undefined) return true;
  if (isHalf(walk, index)) return true;
  if (isLed(walk, index)) return true;
  if (words.upTo.has(after?.key ?? '')) {
    const last = tokens[index + 2];
    if (last?.kind === 'number' && (clock.test(last.key) || (hour.test(last.key) && isTelling(tokens[index + 3], tokens[index + 4])))) return true;
  }
  // "Saturday, Feb 2, 4-8".
  if (pair.test(key) && unitAfter(walk, index) === undefined && !anyOf(tokens, index - 4, index, words.scoreWords) && (covers(walk.days, token.start) || daySpan.test(before?.key ?? ''))) return true;
  if (words.upTo.has(before?.key ?? '') && tokens[index - 2]?.kind === 'number' && clock.test(tokens[index - 2]?.key ?? '') && unitAfter(walk, index) === undefined) return true;
  return /^0\d\.[0-5]\d$/.test(key) && unitAfter(walk, index) === undefined;
}

/** Rules out nearly all words. */
export const mayTellTime = (key: string): boolean => words.hourWords.has(key) || words.clockWords.has(key) || key.includes('-');

/** A clock time or day in words at `index`: "half past six", "jam tujuh", "alas-8", "ika-9 ng umaga". */
export function spelledTime(walk: Walk, index: number): { readonly kind: 'time' | 'date'; readonly to: number } | undefined {
  const { tokens } = walk;
  const keyAt = (at: number): string => tokens[at]?.key ?? '';
  const key = keyAt(index);
  if (/^alas?-\d{1,2}$/.test(key)) return { kind: 'time', to: index + 1 };
  if (/^ika-\d{1,2}$/.test(key) && keyAt(index + 1) === 'ng') {
    if (words.partsOfDay.has(keyAt(index + 2))) return { kind: 'time', to: index + 3 };
    return isMonth(walk, tokens[index + 2]) ? { kind: 'date', to: index + 3 } : undefined;
  }
  if (words.hourWords.has(key)) {
    const after = tokens[index + 1];
    const ends = after?.kind !== 'word' || isDay(after);
    return isHalf(walk, index) && !countsThing(walk, index) ? { kind: 'time', to: index + 1 } : keyAt(index - 1) === 'at' && ends && after?.kind !== 'number' && after?.key !== '-' ? { kind: 'time', to: index + 1 } : undefined;
  }
  if (!words.clockWords.has(key) || tokens[index - 1]?.kind === 'number' || words.numbersBefore.has(keyAt(index - 1))) return undefined;
  const at = index + (keyAt(index + 1) === 'setengah' ? 2 : 1);
  return words.hourWords.has(keyAt(at)) ? { kind: 'time', to: at + (keyAt(at + 1) === 'belas' ? 2 : 1) } : undefined;
}

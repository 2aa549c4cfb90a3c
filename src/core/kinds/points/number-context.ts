import type { TextAnalysis } from '../../text/analysis.ts';
import { lowerBound } from '../../util/binary-search.ts';
import type { Token } from '../../text/token.ts';
import type { Span } from '../../model/span.ts';
import * as words from './number-words.ts';

/** The text whose numbers are read, and what is known about it. */
export interface Walk {
  readonly analysis: TextAnalysis;
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly units: readonly Span[];
  /** The stretches right after a day, where a time may follow. */
  readonly days: readonly Span[];
  /** Where the last date in figures ends. */
  readonly dated: { end: number };
  /** Whether times at the start of lines are chapter marks of a video, i.e. the first is 00:00. */
  readonly hasChapters: boolean;
}

export const clock = /^\d{1,2}([:.]\d{2})?(am|pm|nn|mn|wib|wita|wit)$|^\d{1,2}([:.]\d{2})?[-–]\d{1,2}([:.]\d{2})?(am|pm|nn|mn|wib|wita|wit)$|^\d{1,2}:\d{2}([-–]\d{1,2}:\d{2})?$|^\d{1,2}\.\d{2}[-–]\d{1,2}\.\d{2}$|^24\/7$|^([01]?\d|2[0-3])h[0-5]\d$/;
/** "7", "7.30", "07.15", "6–9". */
export const hour = /^([01]?\d|2[0-4])([:.][0-5]\d)?([-–]([01]?\d|2[0-4])([:.][0-5]\d)?)?$/;
export const pair = /^\d{1,3}[-–]\d{1,3}$/;
export const wayOfSpeaking = new Set(['100%', '110%', '101%', '200%', '1000%', '50/50', '101']);

export const isUpperAt = (text: string, at: number): boolean => {
  const first = text.charAt(at);
  return first !== first.toLowerCase();
};
export const covers = (spans: readonly Span[], at: number): boolean => {
  const next = lowerBound(spans, at + 1);
  const span = spans[next - 1];
  return span !== undefined && span.start <= at && at < span.end;
};

export const anyOf = (tokens: readonly Token[], from: number, to: number, list: ReadonlySet<string>): boolean => {
  for (let i = Math.max(0, from); i < to; i++) {
    const token = tokens[i];
    if (token && token.kind !== 'break' && list.has(token.key)) return true;
  }
  return false;
};

const isUnit = ({ units }: Walk, token: Token): boolean => units[lowerBound(units, token.start)]?.start === token.start;

/** Whether the word at `index` names a day and is no unit: "Minggu" is Sunday, in lower case a week; "75rb hari ini". */
const namesDay = ({ text, tokens }: Walk, index: number): boolean => {
  const { key = '', start = 0 } = tokens[index] ?? {};
  return ((key === 'minggu' || key === 'linggo') && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) || /^(ini|depan)$/.test(tokens[index + 1]?.key ?? '');
};

/** Whether the word at `index` introduces a clock time and is no unit of the number before it: "14/2 jam 9", not "2 jam 30 menit". */
export function leadsToClock({ tokens }: Walk, index: number): boolean {
  if (!words.clockWords.has(tokens[index]?.key ?? '')) return false;
  const { key = '' } = tokens[index + 1] ?? {};
  const after = tokens[index + 2]?.key ?? '';
  return (hour.test(key) || clock.test(key)) && !words.multipliers.has(after) && (tokens[index - 1]?.kind !== 'number' || !words.measures.has(after) || words.weekdays.has(after));
}

/** The token at `index` if it is a word. */
const wordAt = ({ tokens }: Walk, index: number): Token | undefined => {
  const token = tokens[index];
  return token?.kind === 'word' ? token : undefined;
};

/** Index after the unit of the number at `index`, and whether it is a unit of measurement; `undefined` if there is none. */
export function unitAfter(walk: Walk, index: number): { readonly to: number; readonly measures: boolean } | undefined {
  let at = index + 1;
  if (walk.tokens[at]?.key === '+' || walk.tokens[at]?.key === '-') at++;
  while (words.multipliers.has(walk.tokens[at]?.key ?? '')) at++;
  if (walk.tokens[at]?.key === '°') return { to: at + 1, measures: true };
  for (let i = at; i < at + 3; i++) {
    const token = walk.tokens[i];
    if (token?.kind !== 'word' || leadsToClock(walk, i) || ((i > at || !/^\d{1,2}$/.test(walk.tokens[index]?.key ?? '')) && namesDay(walk, i))) return undefined;
    if (words.measures.has(token.key)) return { to: i + 1, measures: true };
    if (!words.multipliers.has(token.key) && isUnit(walk, token)) return { to: i + 1, measures: false };
    if (token.key !== 'na' && (words.noThings.has(token.key) || words.upTo.has(token.key) || words.turns.has(token.key))) return undefined;
  }
  return undefined;
}

export const isDay = ({ key }: Token): boolean => words.weekdays.has(key) || words.dayWords.has(key);

/** Whether something counted follows: "140 neighbours", "5 na baso". */
export function countsThing(walk: Walk, index: number): boolean {
  let next = wordAt(walk, index + 1);
  if (next?.key === 'na') next = wordAt(walk, index + 2);
  return next !== undefined && next.key.length > 2 && !words.noThings.has(next.key) && !words.upTo.has(next.key) && !words.turns.has(next.key) && !isDay(next);
}

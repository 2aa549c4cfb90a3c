import type { TextAnalysis } from '../../text/analysis.ts';
import { lowerBound } from '../../util/binary-search.ts';
import type { Token } from '../../text/token.ts';
import type { Span } from '../../model/span.ts';
import * as words from './number-words.ts';

/**
 * What a number stands for. `change` is one of a before–after pair; `discount` a share or amount off; `ordinal` a rank,
 * `page` a position in a work, `address` a numbered place; `code` identifies something; `bare` says nothing by itself.
 */
export const numberKinds = [
  'measured',
  'count',
  'change',
  'money',
  'share',
  'discount',
  'date',
  'time',
  'phone',
  'ordinal',
  'version',
  'list',
  'page',
  'address',
  'age',
  'score',
  'code',
  'bare',
] as const;
export type NumberKind = (typeof numberKinds)[number];

interface NumberRead extends Span {
  readonly kind: NumberKind;
  /** Index of its (first) token. */
  readonly at: number;
  /** Whether it is written in words: "three years". */
  readonly spelled: boolean;
}

interface Draft {
  kind: NumberKind;
  readonly start: number;
  readonly end: number;
  readonly at: number;
  /** Index after its last token, including the unit. */
  readonly to: number;
  readonly spelled: boolean;
}

/** From this many digits in a row on it is a telephone number if it looks like one. */
const phoneDigits = 7;
/** Minimum number of digits of a telephone number in groups ("0917 555 0123"). */
const groupedDigits = 9;
const codeDigits = 8;
/** Up to this many characters after a day, "4-8" is a time, not a result. */
const dayReach = 30;
/** How far away, in tokens, the words that make two numbers a change may be. */
const nearChange = 8;
const mostBetween = 6;

const digitsIn = (key: string): number => {
  let count = 0;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) >= 0x30 && key.charCodeAt(i) <= 0x39) count++;
  return count;
};
const endingOf = (key: string): string => /[a-z°]+$/.exec(key)?.[0] ?? '';
const isUpperAt = (text: string, at: number): boolean => {
  const first = text.charAt(at);
  return first !== first.toLowerCase();
};
const covers = (spans: readonly Span[], at: number): boolean => {
  const next = lowerBound(spans, at + 1);
  const span = spans[next - 1];
  return span !== undefined && span.start <= at && at < span.end;
};

const clock = /^\d{1,2}([:.]\d{2})?(am|pm|nn|mn|wib|wita|wit)$|^\d{1,2}([:.]\d{2})?[-–]\d{1,2}([:.]\d{2})?(am|pm|nn|mn|wib|wita|wit)$|^\d{1,2}:\d{2}([-–]\d{1,2}:\d{2})?$|^\d{1,2}\.\d{2}[-–]\d{1,2}\.\d{2}$|^24\/7$|^([01]?\d|2[0-3])h[0-5]\d$/;
/** "8.30", in Indonesian writing "18.30". */
const minutes = /^([01]?\d|2[0-3])\.[0-5]\d$/;
const wholeHour = /^\d\d/;
/** "7", "7.30", "07.15", "6–9". */
const hour = /^([01]?\d|2[0-4])([:.][0-5]\d)?([-–]([01]?\d|2[0-4])([:.][0-5]\d)?)?$/;
const longDate = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2}))$/;
const shortDate = /^(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|[12]\d|3[01])$/;
const year = /^(19|20)\d{2}([-–/](19|20)?\d{2})?s?$/;
const dayOfMonth = /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?([-–](0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?)?$/;
const ordinalForm = /^\d+(st|nd|rd|th)$/;
const ageForm = /^(year|yr|anyos)/;
/** "by the 18th". */
const beforeOrdinalDay = new Set(['on', 'by', 'until', 'till', 'from', 'before', 'after', 'the']);
const dotted = /^\d+\.\d+\.\d+/;
const thousands = /^\d{1,3}([.,]\d{3})+$/;
const pair = /^\d{1,3}[-–]\d{1,3}$/;
const wayOfSpeaking = new Set(['100%', '110%', '101%', '200%', '1000%', '50/50', '101']);

/** "Mon-Fri", "Lun-Biy"; the second half alone if a dash separates them. */
const daySpan = /^(?:(?:mon|tue|wed|thu|fri|sat|sen|sel|rab|kam|jum|sab|lun|mar|miy|huw|biy)[a-z]*-)?(?:mon|tue|wed|thu|fri|sat|sun|sen|sel|rab|kam|jum|sab|min|lun|miy|huw|biy|lin)[a-z]*$/;

interface Walk {
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

const isUnit = ({ units }: Walk, token: Token): boolean => units[lowerBound(units, token.start)]?.start === token.start;

/** Whether the word at `index` names a day and is no unit: "Minggu" is Sunday, in lower case a week; "75rb hari ini". */
const namesDay = ({ text, tokens }: Walk, index: number): boolean => {
  const { key = '', start = 0 } = tokens[index] ?? {};
  return ((key === 'minggu' || key === 'linggo') && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) || /^(ini|depan)$/.test(tokens[index + 1]?.key ?? '');
};

/** Whether the word at `index` introduces a clock time and is no unit of the number before it: "14/2 jam 9", not "2 jam 30 menit". */
function leadsToClock({ tokens }: Walk, index: number): boolean {
  if (!words.clockWords.has(tokens[index]?.key ?? '')) return false;
  const { key = '' } = tokens[index + 1] ?? {};
  const after = tokens[index + 2]?.key ?? '';
  return (hour.test(key) || clock.test(key)) && !words.multipliers.has(after) && (tokens[index - 1]?.kind !== 'number' || !words.measures.has(after) || words.weekdays.has(after));
}

/** The word at `index`, skipping a dot. */
const wordAt = ({ tokens }: Walk, index: number): Token | undefined => {
  const token = tokens[index];
  return token?.kind === 'word' ? token : undefined;
};

/** Index after the unit of the number at `index`, and whether it is a unit of measurement; `undefined` if there is none. */
function unitAfter(walk: Walk, index: number): { readonly to: number; readonly measures: boolean } | undefined {
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

const isDay = ({ key }: Token): boolean => words.weekdays.has(key) || words.dayWords.has(key);

/** Whether something counted follows: "140 neighbours", "5 na baso". */
function countsThing(walk: Walk, index: number): boolean {
  let next = wordAt(walk, index + 1);
  if (next?.key === 'na') next = wordAt(walk, index + 2);
  return next !== undefined && next.key.length > 2 && !words.noThings.has(next.key) && !words.upTo.has(next.key) && !words.turns.has(next.key) && !isDay(next);
}

/** Index after the telephone number that starts at `index`; `undefined` if there is none. */
function phoneEnd({ tokens }: Walk, index: number): number | undefined {
  const first = tokens[index];
  if (!first || /[.,:%/a-z]/.test(first.key)) return undefined;
  const before = tokens[index - 1];
  const isSaid = words.phoneWords.has(before?.key ?? '') || words.phoneWords.has(tokens[index - 2]?.key ?? '');
  let digits = 0;
  let groups = 0;
  let to = index;
  for (let i = index; i < index + 12; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'number' && !/[.,:%/a-z]/.test(token.key) && !(groups > 0 && digitsIn(token.key) < 2)) {
      digits += digitsIn(token.key);
      groups++;
      to = i + 1;
    } else if (token.kind !== 'symbol' || !'-–() +'.includes(token.key)) break;
  }
  const isMarked = before?.key === '+' && tokens[index - 2]?.kind !== 'number';
  if (isMarked && digits >= phoneDigits) return to;
  if (groups > 1) return digits >= groupedDigits && (first.key.startsWith('0') || isSaid || before?.key === '(') ? to : isSaid && digits >= phoneDigits ? to : undefined;
  if (isSaid && digits >= 3 && !/^(19|20)\d{2}$/.test(first.key)) return to;
  const grouped = first.key.includes('-') || first.key.includes('–');
  if (grouped && digits >= phoneDigits && !longDate.test(first.key)) return /^\d{4}[-–]\d{4}$/.test(first.key) ? (isSaid ? to : undefined) : to;
  return digits >= groupedDigits && first.key.startsWith('0') ? to : undefined;
}

const isCurrencyBefore = ({ tokens, text }: Walk, index: number): boolean => {
  let at = index - 1;
  if (tokens[at]?.key === '.' && words.currencies.has(tokens[at - 1]?.key ?? '')) at--;
  const before = tokens[at];
  const token = tokens[index];
  if (!before || !token) return false;
  if (words.currencySigns.has(before.key)) return true;
  if (before.key === 'p' && before.end === token.start) return isUpperAt(text, before.start);
  // PHP is a currency code and a programming language, which has versions.
  if (before.key === 'php') return before.end === token.start || !/^\d(\.\d+)*$/.test(token.key);
  return before.kind === 'word' && words.currencies.has(before.key);
};

function moneyEnd(walk: Walk, index: number): number | undefined {
  const { tokens } = walk;
  const token = tokens[index];
  if (!token) return undefined;
  let to = index + 1;
  while (words.multipliers.has(tokens[to]?.key ?? '')) to++;
  if (isCurrencyBefore(walk, index)) return to;
  const after = tokens[to];
  if (after && (words.currencySigns.has(after.key) || (after.kind === 'word' && words.currencies.has(after.key) && after.key !== 'rm'))) return to + 1;
  const isLarge = to > index + 1 || words.multiplierEnds.has(endingOf(token.key)) || thousands.test(token.key);
  if (!isLarge) return undefined;
  const unit = unitAfter(walk, index);
  // Indonesians rarely write "rupiah": "50rb", "2 jt".
  if (/(rb|jt)$/.test(token.key) || /^(rb|jt)$/.test(tokens[to - 1]?.key ?? '')) return unit || words.audiences.has(after?.key ?? '') ? undefined : to;
  const thing = unit !== undefined || (countsThing(walk, to - 1) && !words.payWords.has(after?.key ?? ''));
  for (let i = Math.max(0, index - 4); i < index; i++) if (words.payWords.has(tokens[i]?.key ?? '')) return thing && unit?.measures !== true ? undefined : to;
  if (thing) return undefined;
  return words.payWords.has(tokens[to + (tokens[to]?.key === '+' ? 1 : 0)]?.key ?? '') ? to : undefined;
}

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
function isTime(walk: Walk, index: number): boolean {
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
const mayTellTime = (key: string): boolean => words.hourWords.has(key) || words.clockWords.has(key) || key.includes('-');

/** A clock time or day in words at `index`: "half past six", "jam tujuh", "alas-8", "ika-9 ng umaga". */
function spelledTime(walk: Walk, index: number): { readonly kind: NumberKind; readonly to: number } | undefined {
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

const isMonth = ({ text, analysis }: Walk, token: Token | undefined): boolean =>
  token?.kind === 'word' && words.months.has(token.key) && (!words.doubtfulMonths.has(token.key) || isUpperAt(text, token.start) || (analysis.language === 'id' && token.key !== 'may' && token.key !== 'march'));

/** Whether the number at `index` names a day or a year. */
function isDate(walk: Walk, index: number): boolean {
  const { tokens } = walk;
  const token = tokens[index];
  if (!token) return false;
  const { key } = token;
  // "H+2": two days after.
  if (tokens[index - 1]?.key === '+' && tokens[index - 2]?.key === 'h') return true;
  if (longDate.test(key) && !/^\d+\.\d+\.\d{2}$/.test(key)) return true;
  const unitThere = unitAfter(walk, index);
  const unit = unitThere?.to === index + 2 ? unitThere : undefined;
  if (year.test(key)) return unitThere === undefined && !countsMany(walk, index);
  const before = tokens[index - 1]?.key === '.' || tokens[index - 1]?.key === ',' ? tokens[index - 2] : tokens[index - 1];
  const after = tokens[index + 1]?.key === 'of' || tokens[index + 1]?.key === 'ng' ? tokens[index + 2] : tokens[index + 1];
  if (ordinalForm.test(key) && dayOfMonth.test(key) && beforeOrdinalDay.has(before?.key ?? '') && !countsThing(walk, index) && (before?.key !== 'the' || beforeOrdinalDay.has(tokens[index - 2]?.key ?? ''))) return true;
  if (dayOfMonth.test(key)) {
    if (isMonth(walk, after)) return true;
    if (isMonth(walk, before) && unit === undefined) return true;
    if (words.dateWords.has(before?.key ?? '') && before?.key !== 'since' && unit === undefined) return true;
    if (words.weekdays.has(before?.key ?? '') && tokens[index - 1]?.key !== '.' && unit === undefined && !countsThing(walk, index)) return true;
    // "24 to 26 December", "Dec 5 and 6".
    if (words.upTo.has(tokens[index + 1]?.key ?? '') || tokens[index + 1]?.key === '&' || tokens[index + 1]?.key === 'and' || tokens[index + 1]?.key === 'dan' || tokens[index + 1]?.key === 'at') {
      if (dayOfMonth.test(tokens[index + 2]?.key ?? '') && isMonth(walk, tokens[index + 3])) return true;
    }
  }
  return shortDate.test(key) && unit === undefined && !wayOfSpeaking.has(key) && !/^(cups?|of|tasa|sendok|kutsara)$/.test(after?.key ?? '');
}

/** Tells a count ("2000 people") from a year ("2019 was"). */
const countsMany = (walk: Walk, index: number): boolean => {
  const token = walk.tokens[index];
  return token !== undefined && /^(19|20)00$/.test(token.key) && countsThing(walk, index);
};

/** Whether a number only numbers a line: "1.", "2)", "3/5". */
function isListNumber({ tokens }: Walk, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!token) return false;
  const endsLine = after === undefined || after.kind === 'break' || after.key === ')';
  const startsLine = before === undefined || before.kind === 'break' || (before.key === '(' && (index < 2 || tokens[index - 2]?.kind === 'break'));
  if (/^\d{1,2}\/\d{1,3}$/.test(token.key)) {
    const [part, of] = token.key.split('/').map(Number);
    return (startsLine || (endsLine && before.key === '(')) && part !== undefined && of !== undefined && part <= of;
  }
  if (!startsLine || !/^\d{1,2}$/.test(token.key)) return false;
  if (after?.key === '/') return true;
  const marks = after?.key === '.' || after?.key === ')' || after?.key === ':' || after?.key === '-' || after?.key === '–';
  return marks && tokens[index + 2] !== undefined && tokens[index + 2]?.kind !== 'break';
}

/** "12 Mill Road", "221 Baker St". */
function startsAddress({ tokens, text }: Walk, index: number): boolean {
  if (!/^\d{1,5}[a-z]?$/.test(tokens[index]?.key ?? '')) return false;
  for (let i = index + 1; i <= index + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !isUpperAt(text, token.start)) return false;
    if (i > index + 1 && words.streets.has(token.key)) return true;
    // "451 Hillcrest" on a line of its own, "2575 Mission between …".
    const after = tokens[i + 1];
    if (i === index + 1 && /^\d{3,5}$/.test(tokens[index]?.key ?? '') && !year.test(tokens[index]?.key ?? '') && token.key.length > 3 && (after?.key === 'between' || after?.key === 'near' || (tokens[index - 1]?.kind === 'break' && (after === undefined || after.kind === 'break')))) return true;
  }
  return false;
}

/** "iPhone 15", "Ledgerly 2.4": a name before the number and nothing counted after it. */
function namesVersion(walk: Walk, index: number): boolean {
  const { tokens, text, analysis } = walk;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || before?.kind !== 'word' || token.start - before.end > 1) return false;
  if (words.versionWords.has(before.key) && !/^(update|release|build|patch|rilis)$/.test(before.key)) return true;
  const startsSentence = analysis.sentences[lowerBound(analysis.sentences, before.start)]?.start === before.start;
  const looksNamed = /[A-Z]/.test(text.slice(before.start, before.end)) && !(before.end - before.start === 1);
  if (!looksNamed || unitAfter(walk, index) !== undefined || words.noThings.has(before.key)) return false;
  if (/^\d{1,3}\.\d{1,2}$/.test(token.key)) return !countsThing(walk, index) || !startsSentence;
  return /^\d{1,4}$/.test(token.key) && !startsSentence && !countsThing(walk, index);
}

function kindAt(walk: Walk, index: number): { readonly kind: NumberKind; readonly to: number } {
  const { tokens, analysis } = walk;
  const token = tokens[index];
  const one = index + 1;
  if (!token) return { kind: 'bare', to: one };
  const { key } = token;
  const before = tokens[index - 1]?.key === '.' && tokens[index - 1]?.start === tokens[index - 2]?.end ? tokens[index - 2] : tokens[index - 1];
  const after = tokens[index + 1];
  if (tokens[index - 1]?.kind === 'mention' && tokens[index - 1]?.end === token.start) return { kind: 'code', to: one };
  if (walk.hasChapters && clock.test(key) && (!before || before.kind === 'break' || before.key === '(' || before.key === '[')) return { kind: 'list', to: one };
  if (tokens[index - 1]?.key === '=' && tokens[index - 1]?.end === token.start) return { kind: 'code', to: one };
  if (tokens[index - 1]?.key === '.' && tokens[index - 1]?.end === token.start && before?.kind === 'word' && /\d$/.test(before.key)) return { kind: 'version', to: one };
  if (isListNumber(walk, index)) return { kind: 'list', to: one };
  const isOff = covers(analysis.facts.discounts, token.start);
  const phone = phoneEnd(walk, index);
  if (phone !== undefined) return { kind: 'phone', to: phone };
  if (wayOfSpeaking.has(key) && !isOff && after?.key !== 'of' && after?.key !== 'dari' && after?.key !== 'ng') return { kind: 'bare', to: one };
  if (key.endsWith('%')) return { kind: isOff ? 'discount' : 'share', to: one };
  if (after?.kind === 'symbol' ? after.key === '%' : after?.kind === 'word' && words.percents.has(after.key)) return { kind: isOff ? 'discount' : 'share', to: index + 2 };
  if (isTime(walk, index)) return { kind: 'time', to: one };
  if (isDate(walk, index)) return { kind: 'date', to: one };
  const money = moneyEnd(walk, index);
  if (money !== undefined) return { kind: isOff ? 'discount' : 'money', to: money };
  if (tokens[index - 1]?.key === '#' || ordinalForm.test(key)) return { kind: 'ordinal', to: one };
  const unit = unitAfter(walk, index);
  const isPlace = before?.kind === 'word' && !/[.,]\d|%/.test(key);
  if (isPlace && unit?.to !== index + 2) {
    if (words.pageWords.has(before.key)) return { kind: 'page', to: one };
    if (words.placeWords.has(before.key)) return { kind: 'address', to: one };
    if (words.ordinalWords.has(before.key) && !(before.key === 'hari' && unit)) return { kind: before.key.startsWith('no') && isInAddress(walk, index) ? 'address' : 'ordinal', to: one };
  }
  if (startsAddress(walk, index)) return { kind: 'address', to: one };
  if ((after?.key === '-' && ageForm.test(tokens[index + 2]?.key ?? '') && /old$|anyos/.test(tokens[index + 2]?.key ?? '')) || words.ageWords.has(before?.key ?? '') || (before?.key === ':' && words.ageWords.has(tokens[index - 2]?.key ?? ''))) return { kind: 'age', to: one };
  if (after && (words.afterAge.has(after.key) || ((after.key === 'years' || after.key === 'yrs' || after.key === 'yr') && tokens[index + 2]?.key === 'old') || (after.key === 'taong' && tokens[index + 2]?.key === 'gulang'))) return { kind: 'age', to: index + 2 };
  if (/^\d{1,2}yo$/.test(key) || (/^\d{1,2}$/.test(key) && isSetOff(walk, index))) return { kind: 'age', to: one };
  if (dotted.test(key) && !thousands.test(key)) return { kind: 'version', to: one };
  if (namesVersion(walk, index)) return { kind: 'version', to: one };
  const letters = endingOf(key);
  if (unit) return { kind: unit.measures ? 'measured' : 'count', to: unit.to };
  if (letters !== '' && words.measures.has(letters) && letters.length > 1) return { kind: 'measured', to: one };
  if (letters !== '' && !words.multiplierEnds.has(letters)) return { kind: words.measureEnds.has(letters) ? 'measured' : 'code', to: one };
  if (digitsIn(key) >= codeDigits && digitsIn(key) === key.length) return { kind: 'code', to: one };
  if (pair.test(key) && (!countsThing(walk, index) || anyOf(tokens, index - 3, index, words.scoreWords))) return { kind: 'score', to: one };
  if (letters === 'm' && !countsThing(walk, index)) return { kind: 'measured', to: one };
  if (letters !== '' || thousands.test(key) || countsThing(walk, index)) return { kind: 'count', to: one };
  return { kind: words.multipliers.has(after?.key ?? '') ? 'count' : isOff ? 'discount' : 'bare', to: one };
}

/** "Ana (7)", "Ben Cruz, 35, sells": set off by brackets or commas after a name. */
function isSetOff({ tokens, text }: Walk, index: number): boolean {
  const open = tokens[index - 1]?.key;
  const close = tokens[index + 1]?.key;
  if (!((open === '(' && close === ')') || (open === ',' && close === ','))) return false;
  const name = tokens[index - 2];
  if (name?.kind !== 'word' || !/^\p{Lu}\p{Ll}+$/u.test(text.slice(name.start, name.end))) return false;
  return open === '(' || isUpperAt(text, tokens[index - 3]?.start ?? text.length);
}

/** "No. 12" as a house number: a street comes shortly before. */
function isInAddress({ tokens }: Walk, index: number): boolean {
  for (let i = index - 2; i >= Math.max(0, index - 8); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'break') return false;
    if (words.placeWords.has(token.key) || words.streets.has(token.key)) return true;
  }
  return false;
}

const canChange: ReadonlySet<NumberKind> = new Set(['measured', 'count', 'money', 'share', 'bare', 'score', 'age']);

const anyOf = (tokens: readonly Token[], from: number, to: number, list: ReadonlySet<string>): boolean => {
  for (let i = Math.max(0, from); i < to; i++) {
    const token = tokens[i];
    if (token && token.kind !== 'break' && list.has(token.key)) return true;
  }
  return false;
};

/** A before–after pair: "from 4 hours to 30 minutes", "5 days instead of 14". */
function isChange(tokens: readonly Token[], one: Draft, other: Draft): boolean {
  if (!canChange.has(one.kind) || !canChange.has(other.kind)) return false;
  // The currency sign precedes its number.
  const between = other.at - one.to;
  if (between < 1 || between > mostBetween || anyOf(tokens, one.to, other.at, breakers)) return false;
  for (let i = one.to; i < other.at; i++) if (tokens[i]?.kind === 'break') return false;
  if (anyOf(tokens, one.to, other.at, arrows)) return true;
  if (anyOf(tokens, one.to, other.at, words.insteadOf)) return anyOf(tokens, one.to, other.at, clearlyInstead) || anyOf(tokens, one.at - nearChange, other.at, words.changes);
  if (!anyOf(tokens, one.to, other.at, words.becomes)) return false;
  const starts = anyOf(tokens, one.at - 3, one.at, words.startsChange);
  const moves = anyOf(tokens, one.at - nearChange, other.at, words.changes) || anyOf(tokens, one.to, other.at, clearlyBecomes);
  return one.kind === 'money' ? moves : starts || moves;
}
const arrows = new Set(['→', '➡', '➡️', '⇒']);
const breakers = new Set(['.', '!', '?', ';']);
const clearlyInstead = new Set(['instead', 'kaysa', 'imbes', 'halip', 'sebelumnya', 'semula', 'dating', 'vs', 'versus']);
const clearlyBecomes = new Set(['jadi', 'menjadi', 'tinggal', 'naging']);

const made = new WeakMap<TextAnalysis, readonly NumberRead[]>();

function readNumbers(analysis: TextAnalysis): readonly NumberRead[] {
  const { tokens, text } = analysis;
  const days = analysis.cues('when').strong.map(({ end }) => ({ start: end, end: end + dayReach }));
  const walk: Walk = { analysis, tokens, text, units: analysis.cues('unit').strong, days, dated: { end: -Infinity }, hasChapters: text.includes('0:00 ') };
  const found: Draft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'number') continue;
    const { kind, to } = kindAt(walk, i);
    const before = tokens[i - 1];
    if (kind === 'date') walk.dated.end = token.end;
    const start = kind === 'money' && before && (words.currencySigns.has(before.key) || before.end === token.start) ? before.start : token.start;
    found.push({ kind, start, end: tokens[to - 1]?.end ?? token.end, at: i, to, spelled: false });
    if (kind === 'phone') i = to - 1;
  }
  let at = 0;
  for (const { start, end } of analysis.cues('number-word').strong) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) < end) at++;
    const unit = unitAfter(walk, at);
    const first = lowerBound(tokens, start);
    const led = /^(by|ng|sebesar)$/.test(tokens[first - 1]?.key ?? '') ? 2 : 1;
    if (!unit && words.moves.has(tokens[first - led]?.key ?? '')) found.push({ kind: 'share', start, end, at: first, to: at, spelled: true });
    if (unit) found.push({ kind: unit.measures ? 'measured' : 'count', start, end: tokens[unit.to - 1]?.end ?? end, at, to: unit.to, spelled: true });
  }
  for (const [i, token] of tokens.entries()) {
    const told = token.kind === 'word' && mayTellTime(token.key) ? spelledTime(walk, i) : undefined;
    if (told) found.push({ kind: told.kind, start: token.start, end: tokens[told.to - 1]?.end ?? token.end, at: i, to: told.to, spelled: true });
  }
  found.sort((one, other) => one.start - other.start);
  for (let i = 1; i < found.length; i++) {
    const one = found[i - 1];
    const other = found[i];
    if (one && other && isChange(tokens, one.kind === 'change' ? { ...one, kind: 'bare' } : one, other)) {
      one.kind = 'change';
      other.kind = 'change';
    }
  }
  return found.map(({ kind, start, end, at: index, spelled }) => ({ kind, start, end, at: index, spelled }));
}

/** All numbers of a text, classified; in order of position. */
export function numbersOf(analysis: TextAnalysis): readonly NumberRead[] {
  const known = made.get(analysis);
  if (known) return known;
  const numbers = readNumbers(analysis);
  made.set(analysis, numbers);
  return numbers;
}

export const numbersAs = (analysis: TextAnalysis, ...kinds: readonly NumberKind[]): readonly NumberRead[] => numbersOf(analysis).filter(({ kind }) => kinds.includes(kind));

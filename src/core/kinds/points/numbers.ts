import type { TextAnalysis } from '../../text/analysis.ts';
import { lowerBound } from '../../util/binary-search.ts';
import type { Token } from '../../text/token.ts';
import type { Span } from '../../model/span.ts';
import { dayReach, isTime, mayTellTime, spelledTime } from './clock-times.ts';
import { isDate, longDate, ordinalForm, year } from './dates.ts';
import { anyOf, clock, countsThing, covers, isUpperAt, pair, unitAfter, wayOfSpeaking, type Walk } from './number-context.ts';
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
/** How far away, in tokens, the words that make two numbers a change may be. */
const nearChange = 8;
const mostBetween = 6;

const digitsIn = (key: string): number => {
  let count = 0;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) >= 0x30 && key.charCodeAt(i) <= 0x39) count++;
  return count;
};
const endingOf = (key: string): string => /[a-z°]+$/.exec(key)?.[0] ?? '';
const ageForm = /^(year|yr|anyos)/;
const dotted = /^\d+\.\d+\.\d+/;
const thousands = /^\d{1,3}([.,]\d{3})+$/;

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

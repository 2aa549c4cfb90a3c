import type { Token } from '../../text/token.ts';
import { countsThing, isUpperAt, unitAfter, wayOfSpeaking, type Walk } from './number-context.ts';
import * as words from './number-words.ts';

export const longDate = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2}))$/;
const shortDate = /^(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|[12]\d|3[01])$/;
export const year = /^(19|20)\d{2}([-–/](19|20)?\d{2})?s?$/;
const dayOfMonth = /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?([-–](0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?)?$/;
export const ordinalForm = /^\d+(st|nd|rd|th)$/;
/** "by the 18th". */
const beforeOrdinalDay = new Set(['on', 'by', 'until', 'till', 'from', 'before', 'after', 'the']);

export const isMonth = ({ text, analysis }: Walk, token: Token | undefined): boolean =>
  token?.kind === 'word' && words.months.has(token.key) && (!words.doubtfulMonths.has(token.key) || isUpperAt(text, token.start) || (analysis.language === 'id' && token.key !== 'may' && token.key !== 'march'));

/** Tells a count ("2000 people") from a year ("2019 was"). */
const countsMany = (walk: Walk, index: number): boolean => {
  const token = walk.tokens[index];
  return token !== undefined && /^(19|20)00$/.test(token.key) && countsThing(walk, index);
};

/** Whether the number at `index` names a day or a year. */
export function isDate(walk: Walk, index: number): boolean {
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

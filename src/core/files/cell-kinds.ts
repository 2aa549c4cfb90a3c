import type { ColumnKind } from './column-kinds.ts';

const months = 'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december januari februari maret mei juni juli agustus agu ags oktober okt desember des enero ene pebrero peb marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre';
const weekdays = 'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday senin selasa rabu kamis jumat sabtu minggu lunes martes miyerkules miyerkoles huwebes biyernes sabado linggo';
const between = 'am pm at utc gmt wib wita wit z t jam pukul pkl ng nang alas st nd rd th tanggal ika';
const weekdayWords = new Set(weekdays.split(' '));
const dayWords = new Set(`${months} ${weekdays}`.split(' '));
const dateWords = new Set([...dayWords, ...between.split(' ')]);
const vague = 'tbd tba tbc draft later soon asap now today tomorrow tonight next this every first second third last morning noon midday afternoon evening night midnight week weeks weekend month day daily weekly on in the of by before after q besok lusa nanti depan pagi siang sore malam minggu pekan bulan hari tiap ini pada mamaya bukas ngayon umaga tanghali hapon gabi linggo buwan araw susunod tuwing sa ang';
const anyDateWords = new Set([...dateWords, ...vague.split(' ')]);

const longestDate = 40;
const tokensOf = (cell: string): readonly string[] => cell.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];

/** Whether a cell is a day, a time or both, and nothing else: "2026-04-15", "April 15, 2026", "Senin 9.00", "Mon". */
export function isDate(cell: string): boolean {
  const trimmed = cell.trim();
  if (trimmed.length > longestDate || !/^[\p{L}\d\s.,:/+-]+$/u.test(trimmed)) return false;
  const tokens = tokensOf(trimmed);
  if (!tokens.every((token) => /^\d{1,4}$/.test(token) || dateWords.has(token))) return false;
  if (tokens.length === 1 && weekdayWords.has(tokens[0] ?? '')) return true;
  const numbers = tokens.filter((token) => /^\d/.test(token)).length;
  return tokens.some((token) => dayWords.has(token)) ? numbers > 0 : /\d[-/.:]\d/.test(trimmed) && !/^[\d.]*\d,\d/.test(trimmed);
}

/** Whether a cell is a date in numbers with a year, which no sentence starts with. */
export const isFullDate = (cell: string): boolean => /^\d{1,4}([-/.])\d{1,2}\1\d{2,4}(?!\d)/.test(cell.trim()) && isDate(cell);

export const isHandle = (cell: string): boolean => /^@\w{1,30}$/.test(cell.trim());
const isNumber = (cell: string): boolean => /^#?\d+([.,]\d+)?$/.test(cell.trim());
const isLink = (cell: string): boolean => /^(?:https?:\/\/|www\.)\S+(?:[\s,;|]+https?:\/\/\S+)*$/i.test(cell.trim()) || /^[\w./\\-]+\.(?:jpe?g|png|gif|webp|mp4|mov|pdf)$/i.test(cell.trim());

/** Whether a cell is a date, handle, number or link, and so cannot be a post. */
export const isTyped = (cell: string): boolean => isDate(cell) || isHandle(cell) || isNumber(cell) || isLink(cell);

const wordCount = (cell: string): number => cell.trim().split(/\s+/).length;

/** Whether a cell can be in a column of this kind. If not, the cells of the row have shifted. */
export function fits(kind: ColumnKind, cell: string): boolean {
  const trimmed = cell.trim();
  if (trimmed === '' || kind === 'text' || kind === 'other') return true;
  if (kind === 'when') return trimmed.length <= longestDate && !/[!?]/.test(trimmed) && tokensOf(trimmed).every((token) => /^\d/.test(token) || anyDateWords.has(token));
  if (kind === 'account') return /^@\w+(?:[\s,;]+@\w+)*$/.test(trimmed) || (!/[!?]|\.$/.test(trimmed) && (wordCount(trimmed) === 1 || (wordCount(trimmed) <= 4 && trimmed.split(/\s+/).every((word) => /^[^\p{Ll}]/u.test(word)))));
  if (kind === 'link') return isLink(trimmed) || wordCount(trimmed) <= 1;
  return wordCount(trimmed) <= 6 || !/[.!?…]/.test(trimmed);
}

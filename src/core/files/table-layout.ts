import { isDate, isFullDate, isHandle, isTyped } from './cell-kinds.ts';
import { isKnownName, isNameLike, isWhollyKnownName, kindOfName, type ColumnKind } from './column-kinds.ts';
import { columnOf, isQuoted, isSpaced, loosened, shareOf, wordCount } from './csv-rows.ts';
import type { CsvRow, Separator } from './csv.ts';

/** How many rows may be above the header: a title, an empty line, a note. */
const mostAbove = 10;
const longestTitle = 12;
/** Share of rows that must agree. In a few, the cells may have shifted. */
const most = 0.9;

/** A table with one separator, and what its columns contain. */
export interface Layout {
  readonly separator: Separator;
  readonly head?: CsvRow | undefined;
  readonly above: readonly CsvRow[];
  readonly rows: readonly CsvRow[];
  readonly kinds: readonly ColumnKind[];
  /** The column with the posts. */
  readonly text: number;
  /** All columns with posts, because a thread may have a column for each part. */
  readonly texts: readonly number[];
  readonly isUnclosed: boolean;
}

const meanWords = (rows: readonly CsvRow[], i: number): number => columnOf(rows, i).reduce((sum, cell) => sum + wordCount(cell), 0) / Math.max(1, rows.length);

/** The column with the most words, among those that may contain posts. */
function wordiest(rows: readonly CsvRow[], columns: readonly number[]): number {
  const words = columns.map((i) => columnOf(rows, i).reduce((sum, cell) => sum + (isTyped(cell) ? 0 : wordCount(cell)), 0));
  return columns[words.indexOf(Math.max(...words))] ?? 0;
}

/** How likely a row is the header: the number of known names in it; 0 without a name for the post. */
function headStrength({ cells }: CsvRow): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (!filled.every(isNameLike) || !filled.some((cell) => kindOfName(cell) === 'text')) return 0;
  const known = filled.filter(isKnownName).length;
  if (filled.length === 1) return filled.every(isWhollyKnownName) ? 1 : 0;
  return known >= 2 ? known : 0;
}

export const isTitle = ({ cells }: CsvRow): boolean => cells.reduce((sum, cell) => sum + wordCount(cell), 0) <= longestTitle;

/** Whether these rows may be above a header. If the header has only one name, they must not look like sentences, or they would be posts. */
const mayStandAbove = (head: CsvRow, above: readonly CsvRow[]): boolean => headStrength(head) > 1 || (wordCount(head.cells.join(' ')) === 1 && above.every((row) => isTitle(row) && !/[.!?…]\s*$/.test(row.cells.join(' ').trim())));

/** The layout, if there is a header with known names. */
export function byHead(rows: readonly CsvRow[], separator: Separator, isUnclosed: boolean): (Layout & { readonly strength: number }) | undefined {
  const at = rows.slice(0, mostAbove).reduce((best, row, i) => (headStrength(row) > (best < 0 ? 0 : headStrength(rows[best] ?? row)) ? i : best), -1);
  const head = rows[at];
  if (!head || !mayStandAbove(head, rows.slice(0, at))) return undefined;
  const body = rows.slice(at + 1);
  const kinds = head.cells.map(kindOfName);
  const isSpacedHead = head.cells.some((_, i) => i > 0 && isSpaced(head, i));
  if (isSpacedHead && body.length > 0 && shareOf(body, ({ cells }) => cells.length > 1) < 0.5 && headStrength(head) < 3) return undefined;
  const candidates = kinds.flatMap((kind, i) => (kind === 'text' ? [i] : []));
  const text = wordiest(body, candidates);
  const texts = candidates.filter((i) => i === text || meanWords(body, i) > 2);
  return { separator, head, above: rows.slice(0, at), rows: body, kinds, text, texts, isUnclosed, strength: headStrength(head) };
}

const kindOfColumn = (rows: readonly CsvRow[], i: number): ColumnKind => {
  const cells = columnOf(rows, i).filter((cell) => cell.trim() !== '');
  if (shareOf(cells, isDate) >= most) return 'when';
  if (shareOf(cells, isHandle) >= most) return 'account';
  return shareOf(cells, isTyped) >= most ? 'label' : 'other';
};

/** Whether the comma after a cell is tight. One followed by a space belongs to a sentence, except after "2026-04-15". */
const isTight = (row: CsvRow, i: number): boolean => row.cells.length > i + 1 && (isQuoted(row, i + 1) || !row.raws[i + 1]?.startsWith(' ') || isFullDate(row.cells[i] ?? ''));
/** Whether the comma is part of a number: "3,200". */
const isFigure = (row: CsvRow, i: number): boolean => /\d$/.test(row.raws[i] ?? '') && /^\d/.test(row.raws[i + 1] ?? '') && !isDate(row.cells[i] ?? '');
const startsTyped = (row: CsvRow): boolean => isTyped(row.cells[0] ?? '') && isTight(row, 0) && !isFigure(row, 0);
const endsTyped = (row: CsvRow): boolean => isTyped(row.cells.at(-1) ?? '') && isTight(row, row.cells.length - 2) && !isFigure(row, row.cells.length - 2);

/** Whether separators split cells rather than sentences, i.e. there are cells that are no sentences, or quotes around cells. */
function isTable(rows: readonly CsvRow[], separator: Separator): boolean {
  if (shareOf(rows, ({ cells }) => cells.length > 1) < most) return false;
  if (separator === '\t') return true;
  // Sentences may also start with mentions and links. If these are all different, they are not a column.
  const isAddressed = separator === ',' && new Set(columnOf(rows, 0)).size === rows.length && shareOf(rows, (row) => !isQuoted(row, 1) && /^(?:@|https?:|www\.)/i.test(row.cells[0] ?? '')) > 0.5;
  if ((shareOf(rows, startsTyped) >= most && !isAddressed) || shareOf(rows, endsTyped) >= most) return true;
  if (shareOf(rows, (row) => row.cells.some((_, i) => isQuoted(row, i))) >= 0.5 && shareOf(rows, (row) => row.cells.slice(1).every((_, i) => isTight(row, i))) >= most) return true;
  const isEven = new Set(rows.map(({ cells }) => cells.length)).size === 1;
  const areTight = rows.every((row) => row.cells.slice(1).every((_, i) => isTight(row, i)));
  if (!isEven || !areTight || rows.length < 2) return false;
  if (separator !== ',') return true;
  return rows.length > 2 && new Set(columnOf(rows, 0)).size <= rows.length / 2;
}

/** The layout as the cells alone suggest it. The first row may be a header in unknown words. */
export function byCells(rows: readonly CsvRow[], separator: Separator, isUnclosed: boolean): Layout | undefined {
  const rest = rows.slice(1);
  const [first] = rows;
  const isForeignHead =
    first !== undefined && rest.length > 0 && first.cells.length > 1 && first.cells.every((cell) => isNameLike(cell) && !isTyped(cell)) && isTable(rest, separator) && first.cells.some((_, i) => kindOfColumn(rest, i) !== 'other' && columnOf(rest, i).some((cell) => cell.trim() !== ''));
  const body = isForeignHead ? rest : rows;
  if (!isTable(body, separator)) return undefined;
  const loose = body.map((row) => loosened(row, separator));
  const widths = loose.map(({ cells }) => cells.length);
  const width = first && isForeignHead ? first.cells.length : widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.1)] ?? 1;
  const fixed = loose.filter(({ cells }) => cells.length === width);
  const kinds = Array.from({ length: width }, (_, i) => kindOfColumn(fixed, i));
  const text = wordiest(fixed, kinds.flatMap((kind, i) => (kind === 'other' ? [i] : [])));
  if (kinds[text] !== 'other') return undefined;
  // Without further evidence, two columns of sentences are halves of one that was split at a comma.
  const isParted = kinds.some((kind, i) => kind === 'other' && i !== text && meanWords(fixed, i) > 2);
  if (isParted && !isForeignHead && separator !== '\t' && !fixed.some((row) => isQuoted(row, text))) return undefined;
  return { separator, head: isForeignHead ? first : undefined, above: [], rows: body, kinds: kinds.with(text, 'text'), text, texts: [text], isUnclosed };
}

import { plainHandle } from './brand/handle.ts';
import { fits, isDate, isFullDate, isHandle, isTyped } from './cell-kinds.ts';
import { isKnownName, isNameLike, isWhollyKnownName, kindOfName, type ColumnKind } from './columns.ts';
import { csvSource, parseCsv, plainCell, separators, type CsvRow, type Separator } from './csv.ts';

/** A post that is planned, as it stands in a table. */
export interface Planned {
  readonly text: string;
  /** As the person wrote it; undefined where no column tells. */
  readonly when?: string | undefined;
  /** Handle of the account that will post it. */
  readonly account?: string | undefined;
  /** Its row as it came, for the way back. */
  readonly cells: readonly string[];
}

/** A row that was not understood, as it stands in the table. */
export interface UnreadRow {
  readonly line: number;
  readonly raw: string;
}

export interface Plan {
  readonly posts: readonly Planned[];
  readonly unread: readonly UnreadRow[];
  /** The table's own first row; undefined where it has none. */
  readonly head?: readonly string[] | undefined;
  readonly separator: Separator;
  readonly isUnclosed: boolean;
  /** Rows beyond the most that are read. */
  readonly leftOut: number;
}

/** Twelve posts a day for more than a year. */
export const mostPlanned = 5000;
/** Rows above the head: a title, an empty line, a note. */
const mostAbove = 10;
const longestTitle = 12;
/** How many rows have to agree; a few may have slipped. */
const most = 0.9;

/** A table of one separator, with what its columns hold. */
interface Layout {
  readonly separator: Separator;
  readonly head?: CsvRow | undefined;
  readonly above: readonly CsvRow[];
  readonly rows: readonly CsvRow[];
  readonly kinds: readonly ColumnKind[];
  readonly text: number;
  readonly isUnclosed: boolean;
}

const rawOf = ({ raws }: CsvRow, separator: string): string => raws.join(separator);
const isQuoted = (row: CsvRow, i: number): boolean => row.raws[i]?.trimStart().startsWith('"') === true && row.raws[i] !== row.cells[i];
const wordCount = (cell: string): number => cell.trim().split(/\s+/).filter((word) => word !== '').length;
const shareOf = <T>(items: readonly T[], is: (item: T) => boolean): number => (items.length === 0 ? 0 : items.filter(is).length / items.length);
const columnOf = (rows: readonly CsvRow[], i: number): readonly string[] => rows.map(({ cells }) => cells[i] ?? '');

/** The row with cells `from` to `to` (excluded) as one: they were one before their commas parted them. */
function joined(row: CsvRow, from: number, to: number, separator: string): CsvRow {
  const one = row.raws.slice(from, to).join(separator);
  const cell = to - from === 1 ? (row.cells[from] ?? '') : one;
  return { ...row, cells: [...row.cells.slice(0, from), cell, ...row.cells.slice(to)], raws: [...row.raws.slice(0, from), one, ...row.raws.slice(to)] };
}

/** The row as one who sets a space behind commas of sentences, but none behind those of a table, has meant it. */
function loosened(row: CsvRow, separator: string): CsvRow {
  let now = row;
  for (let i = row.cells.length - 1; i > 0; i--) {
    if (row.raws[i]?.startsWith(' ') && !isQuoted(row, i) && !isFullDate(row.cells[i - 1] ?? '')) now = joined(now, i - 1, i + 1, separator);
  }
  return now;
}

/** Without the empty cells that spreadsheets write behind short rows. */
function trimmed(row: CsvRow, width: number): CsvRow {
  let end = row.cells.length;
  while (end > width && row.cells[end - 1]?.trim() === '') end--;
  return { ...row, cells: row.cells.slice(0, end), raws: row.raws.slice(0, end) };
}

/** The column with the most words of those that may hold posts. */
function wordiest(rows: readonly CsvRow[], columns: readonly number[]): number {
  const words = columns.map((i) => columnOf(rows, i).reduce((sum, cell) => sum + (isTyped(cell) ? 0 : wordCount(cell)), 0));
  return columns[words.indexOf(Math.max(...words))] ?? 0;
}

/** How sure a row is a head: its known names, at least that of the posts. */
function headStrength({ cells }: CsvRow): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (!filled.every(isNameLike) || !filled.some((cell) => kindOfName(cell) === 'text')) return 0;
  const known = filled.filter(isKnownName).length;
  if (filled.length === 1) return filled.every(isWhollyKnownName) ? 1 : 0;
  return known >= 2 ? known : 0;
}

const isTitle = ({ cells }: CsvRow): boolean => cells.reduce((sum, cell) => sum + wordCount(cell), 0) <= longestTitle;

/** Rows above a head of one name are posts, unless they are far from being sentences. */
const mayStandAbove = (head: CsvRow, above: readonly CsvRow[]): boolean => headStrength(head) > 1 || (wordCount(head.cells.join(' ')) === 1 && above.every((row) => isTitle(row) && !/[.!?…]\s*$/.test(row.cells.join(' ').trim())));

/** The table that a head with known names tells. */
function byHead(rows: readonly CsvRow[], separator: Separator, isUnclosed: boolean): (Layout & { readonly strength: number }) | undefined {
  const at = rows.slice(0, mostAbove).reduce((best, row, i) => (headStrength(row) > (best < 0 ? 0 : headStrength(rows[best] ?? row)) ? i : best), -1);
  const head = rows[at];
  if (!head || !mayStandAbove(head, rows.slice(0, at))) return undefined;
  const body = rows.slice(at + 1);
  const kinds = head.cells.map(kindOfName);
  if (kinds.length > 1 && body.length > 0 && shareOf(body, ({ cells }) => cells.length > 1) < 0.5 && separator === ',' && headStrength(head) < 3) return undefined;
  const candidates = kinds.flatMap((kind, i) => (kind === 'text' ? [i] : []));
  return { separator, head, above: rows.slice(0, at), rows: body, kinds, text: wordiest(body, candidates), isUnclosed, strength: headStrength(head) };
}

const kindOfColumn = (rows: readonly CsvRow[], i: number): ColumnKind => {
  const cells = columnOf(rows, i).filter((cell) => cell.trim() !== '');
  if (shareOf(cells, isDate) >= most) return 'when';
  if (shareOf(cells, isHandle) >= most) return 'account';
  return shareOf(cells, isTyped) >= most ? 'label' : 'other';
};

/** A comma with a space behind it belongs to a sentence, but behind "2026-04-15". */
const isTight = (row: CsvRow, i: number): boolean => row.cells.length > i + 1 && (isQuoted(row, i + 1) || !row.raws[i + 1]?.startsWith(' ') || isFullDate(row.cells[i] ?? ''));
/** "3,200" */
const isFigure = (row: CsvRow, i: number): boolean => /\d$/.test(row.raws[i] ?? '') && /^\d/.test(row.raws[i + 1] ?? '') && !isDate(row.cells[i] ?? '');
const startsTyped = (row: CsvRow): boolean => isTyped(row.cells[0] ?? '') && isTight(row, 0) && !isFigure(row, 0);
const endsTyped = (row: CsvRow): boolean => isTyped(row.cells.at(-1) ?? '') && isTight(row, row.cells.length - 2) && !isFigure(row, row.cells.length - 2);

/** Whether these separators part cells, not sentences: something beside them that is no sentence, or quotes around cells. */
function isTable(rows: readonly CsvRow[], separator: Separator): boolean {
  if (shareOf(rows, ({ cells }) => cells.length > 1) < most) return false;
  if (separator === '\t') return true;
  if (shareOf(rows, startsTyped) >= most || shareOf(rows, endsTyped) >= most) return true;
  if (shareOf(rows, (row) => row.cells.some((_, i) => isQuoted(row, i))) >= 0.5 && shareOf(rows, (row) => row.cells.slice(1).every((_, i) => isTight(row, i))) >= most) return true;
  const isEven = new Set(rows.map(({ cells }) => cells.length)).size === 1;
  const areTight = rows.every((row) => row.cells.slice(1).every((_, i) => isTight(row, i)));
  if (!isEven || !areTight || rows.length < 2) return false;
  if (separator !== ',') return true;
  return rows.length > 2 && new Set(columnOf(rows, 0)).size <= rows.length / 2;
}

/** The table that its cells alone tell: its first row may be a head in words nobody here knows. */
function byCells(rows: readonly CsvRow[], separator: Separator, isUnclosed: boolean): Layout | undefined {
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
  return { separator, head: isForeignHead ? first : undefined, above: [], rows: body, kinds: kinds.with(text, 'text'), text, isUnclosed };
}

const isSpaced = (row: CsvRow, i: number): boolean => row.raws[i]?.startsWith(' ') === true && !isQuoted(row, i);

/** The row with a cell for each column, commas of sentences taken back; undefined where it cannot be told which they are. */
function fitted(row: CsvRow, { separator, head, kinds, text }: Layout): CsvRow | undefined {
  const width = kinds.length;
  const isSure = separator !== ',' || isQuoted(row, text);
  // A day or a number in place of the post, and a sentence elsewhere: everything has slipped.
  const isSlipped = (cells: readonly string[]): boolean => isTyped(cells[text] ?? '') && cells.some((cell, i) => kinds[i] === 'other' && wordCount(cell) > 3);
  const isFit = ({ cells }: CsvRow): boolean => cells.length <= width && !isSlipped(cells) && cells.every((cell, i) => fits(kinds[i] ?? 'other', cell) || (isSure && cells.length === width && wordCount(cell) <= 4));
  const plain = trimmed(row, width);
  if (width === 1) return plain.cells.length === 1 ? plain : joined(plain, 0, plain.cells.length, separator);
  // What follows a comma and a space, where none stand in the head, may be the rest of a sentence.
  const isMeant = (cell: string, i: number): boolean => !isSpaced(plain, i) || (i <= text ? isTyped(plain.cells[i - 1] ?? '') : cell.trim() === '' || isTyped(cell));
  const isSpacedHead = head?.raws.slice(1).every((raw) => raw.startsWith(' ')) === true;
  if (isFit(plain) && (isSpacedHead || separator !== ',' || plain.cells.every(isMeant))) return plain;
  const loose = trimmed(loosened(row, separator), width);
  if (loose.cells.length < plain.cells.length && isFit(loose) && loose.cells.length > text) {
    const mayBeCell = plain.cells.length === width && isFit(plain) && plain.cells.some((cell, i) => i > text && isSpaced(plain, i) && (kinds[i] === 'other' || kinds[i] === 'label') && cell.trim() !== '');
    return mayBeCell ? undefined : loose;
  }
  // Everything that is too much belongs to the post, if all others hold nothing but their kind.
  const excess = plain.cells.length - width;
  if (excess <= 0 || kinds.some((kind, i) => i !== text && (kind === 'other' || kind === 'text'))) return undefined;
  const one = joined(plain, text, text + excess + 1, separator);
  return isFit(one) ? one : undefined;
}

/** Letters that were lost or never were any. */
// eslint-disable-next-line no-control-regex
const isBroken = (text: string): boolean => /[\uFFFD\u0000-\u0008\u000E-\u001F\u007F-\u009F]/.test(text);

function planOf(layout: Layout): Plan {
  const { separator, head, kinds, text: at, isUnclosed } = layout;
  const posts: Planned[] = [];
  const unread: UnreadRow[] = layout.above.filter((row) => !isTitle(row)).map((row) => ({ line: row.line, raw: rawOf(row, separator) }));
  const rows = layout.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  for (const row of rows.slice(0, mostPlanned)) {
    const fit = fitted(row, layout);
    const cells = fit?.cells ?? [];
    const text = plainCell(cells[at] ?? '').trim();
    // A row of a picture, or of a day without a post, holds nothing to read.
    if (fit && text === '' && cells.every((cell, i) => i === at || kinds[i] !== 'other' || wordCount(cell) <= 3) && cells.length > at) continue;
    if (!fit || text === '' || isBroken(text)) {
      unread.push({ line: row.line, raw: rawOf(row, separator) });
      continue;
    }
    const when = cells.filter((cell, i) => kinds[i] === 'when' && cell.trim() !== '').map((cell) => cell.trim()).join(' ');
    posts.push({ text, when: when || undefined, account: plainHandle(cells[kinds.indexOf('account')] ?? '') || undefined, cells });
  }
  return { posts, unread, head: head?.cells, separator, isUnclosed, leftOut: Math.max(0, rows.length - mostPlanned) };
}

const isPost = ({ text }: { readonly text: string }): boolean => text !== '' && !isBroken(text);

/** Lines that a person pasted: as many commas as there happen to be are no columns. */
function listOf(source: { readonly text: string; readonly firstLine: number }): Plan {
  // Nothing of a sentence is a tab; so quotes alone make cells here.
  const { rows, isUnclosed } = parseCsv(source.text, '\t', source.firstLine);
  const lines = rows.filter((row) => rawOf(row, '\t').trim() !== '');
  const areQuoted = lines.length > 1 && lines.every((row) => row.cells.length === 1 && isQuoted(row, 0));
  const textOf = (row: CsvRow): string => {
    const raw = rawOf(row, '\t');
    return (row.cells.length === 1 && isQuoted(row, 0) && (areQuoted || /[\n\r]|""/.test(raw)) ? (row.cells[0] ?? '') : raw).trim();
  };
  const taken = lines.slice(0, mostPlanned).map((row) => ({ line: row.line, text: plainCell(textOf(row)) }));
  return {
    posts: taken.filter(isPost).map(({ text }) => ({ text, cells: [text] })),
    unread: taken.filter((one) => one.text !== '' && !isPost(one)).map(({ line, text }) => ({ line, raw: text })),
    separator: ',',
    isUnclosed,
    leftOut: Math.max(0, lines.length - mostPlanned),
  };
}

/** Planned posts from whatever was pasted or opened: a table with or without a head, or a post a line. Which, all rows decide. */
export function planFrom(given: string): Plan {
  const source = csvSource(given);
  const possible = source.separator ? [source.separator] : separators.filter((separator) => separator === ',' || source.text.includes(separator));
  const read = possible.map((separator) => ({ separator, ...parseCsv(source.text, separator, source.firstLine) }));
  const headed = read.map(({ rows, separator, isUnclosed }) => byHead(rows, separator, isUnclosed)).filter((layout) => layout !== undefined);
  const [best] = headed.toSorted((a, b) => b.strength - a.strength);
  // One column has no separators: what stands in its lines is the post.
  if (best) return best.kinds.length === 1 ? { ...planOf(best), separator: source.separator ?? ',' } : planOf(best);
  for (const { rows, separator, isUnclosed } of read) {
    const layout = byCells(rows, separator, isUnclosed);
    if (layout) return planOf(layout);
  }
  return listOf(source);
}

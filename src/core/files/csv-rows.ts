import { isFullDate } from './cell-kinds.ts';
import type { CsvRow } from './csv.ts';

export const rawOf = ({ raws }: CsvRow, separator: string): string => raws.join(separator);
export const isQuoted = (row: CsvRow, i: number): boolean => row.raws[i]?.trimStart().startsWith('"') === true && row.raws[i] !== row.cells[i];
export const wordCount = (cell: string): number => cell.trim().split(/\s+/).filter((word) => word !== '').length;
export const shareOf = <T>(items: readonly T[], is: (item: T) => boolean): number => (items.length === 0 ? 0 : items.filter(is).length / items.length);
export const columnOf = (rows: readonly CsvRow[], i: number): readonly string[] => rows.map(({ cells }) => cells[i] ?? '');

/** Joins the cells from `from` up to but not including `to`, which a comma had split. */
export function joined(row: CsvRow, from: number, to: number, separator: string): CsvRow {
  const one = row.raws.slice(from, to).join(separator);
  const cell = to - from === 1 ? (row.cells[from] ?? '') : one;
  return { ...row, cells: [...row.cells.slice(0, from), cell, ...row.cells.slice(to)], raws: [...row.raws.slice(0, from), one, ...row.raws.slice(to)] };
}

/** Joins cells at commas followed by a space. For tables whose own commas have none. */
export function loosened(row: CsvRow, separator: string): CsvRow {
  let now = row;
  for (let i = row.cells.length - 1; i > 0; i--) {
    if (row.raws[i]?.startsWith(' ') && !isQuoted(row, i) && !isFullDate(row.cells[i - 1] ?? '')) now = joined(now, i - 1, i + 1, separator);
  }
  return now;
}

/** Drops the empty cells that spreadsheets add to short rows. */
export function trimmed(row: CsvRow, width: number): CsvRow {
  let end = row.cells.length;
  while (end > width && row.cells[end - 1]?.trim() === '') end--;
  return { ...row, cells: row.cells.slice(0, end), raws: row.raws.slice(0, end) };
}

/** Whether a cell starts with a space, like a word after a comma. */
export const isSpaced = (row: CsvRow, i: number): boolean => row.raws[i]?.startsWith(' ') === true && !isQuoted(row, i);

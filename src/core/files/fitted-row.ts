import { fits, isTyped } from './cell-kinds.ts';
import { isQuoted, isSpaced, joined, loosened, trimmed, wordCount } from './csv-rows.ts';
import type { CsvRow } from './csv.ts';
import type { Layout } from './table-layout.ts';

/** Fits a row to the columns by joining cells that commas in a sentence had split; `undefined` if it is unclear which. */
export function fittedRow(row: CsvRow, { separator, head, kinds, text }: Layout): CsvRow | undefined {
  const width = kinds.length;
  const isSure = separator !== ',' || isQuoted(row, text);
  // With a date or number in place of the post, and a sentence elsewhere, the cells have shifted.
  const isSlipped = (cells: readonly string[]): boolean => isTyped(cells[text] ?? '') && cells.some((cell, i) => kinds[i] === 'other' && wordCount(cell) > 3);
  const isFit = ({ cells }: CsvRow): boolean => cells.length <= width && !isSlipped(cells) && cells.every((cell, i) => fits(kinds[i] ?? 'other', cell) || (isSure && cells.length === width && wordCount(cell) <= 4));
  const plain = trimmed(row, width);
  if (width === 1) return plain.cells.length === 1 ? plain : joined(plain, 0, plain.cells.length, separator);
  // If the header has no comma followed by a space, such a comma may be part of a sentence.
  const isSpacedRow = text > 0 && isTyped(plain.cells[0] ?? '') && plain.cells.every((_, i) => i === 0 || isSpaced(plain, i) || isQuoted(plain, i));
  const isMeant = (cell: string, i: number): boolean => !isSpaced(plain, i) || (i <= text ? isTyped(plain.cells[i - 1] ?? '') : cell.trim() === '' || (isSpacedRow && isTyped(cell)));
  const isSpacedHead = head?.raws.slice(1).every((raw) => raw.startsWith(' ')) === true;
  if (isFit(plain) && (isSpacedHead || separator !== ',' || plain.cells.every(isMeant))) return plain;
  const loose = trimmed(loosened(row, separator), width);
  if (!isSpacedHead && loose.cells.length < plain.cells.length && isFit(loose) && loose.cells.length > text) {
    const mayBeCell = plain.cells.length === width && isFit(plain) && plain.cells.some((cell, i) => i > text && isSpaced(plain, i) && (kinds[i] === 'other' || kinds[i] === 'label' || kinds[i] === 'site' || kinds[i] === 'text' || isTyped(cell)) && cell.trim() !== '');
    return mayBeCell ? undefined : loose;
  }
  // All extra cells belong to the post if every other cell fits its column.
  const excess = plain.cells.length - width;
  if (excess <= 0 || kinds.some((kind, i) => i !== text && (kind === 'other' || kind === 'text'))) return undefined;
  const one = joined(plain, text, text + excess + 1, separator);
  return isFit(one) ? one : undefined;
}

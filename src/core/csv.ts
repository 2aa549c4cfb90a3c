/** A table as a spreadsheet writes it (RFC 4180): quotes, commas and line breaks inside quotes; semicolons and tabs between cells as well. */
export interface Csv {
  readonly rows: readonly (readonly string[])[];
  readonly separator: Separator;
  /** A quote was opened and never closed: the last cell may hold more than it should. */
  readonly isUnclosed: boolean;
}
export type Separator = ',' | ';' | '\t';

const separators: readonly Separator[] = [',', ';', '\t'];

/** The separator that stands most often in the first line, outside of quotes; a tab, which nobody types in a sentence, before all. */
function separatorOf(text: string): Separator {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === '\n' || character === '\r')) break;
    else if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  if (counts.has('\t')) return '\t';
  return separators.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
}

/** Reads a table in one walk. A quote that opens a cell closes it too; any other is a character. Empty lines are left out. */
export function parseCsv(given: string, wished?: Separator): Csv {
  const text = given.replace(/^\uFEFF/, '');
  const separator = wished ?? separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let isUnclosed = false;
  let at = 0;
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  /** Takes the cell that starts here; leaves `at` on what ends it. */
  const takeCell = (): string => {
    let cell = '';
    if (text[at] === '"') {
      for (;;) {
        const close = text.indexOf('"', at + 1);
        cell += text.slice(at + 1, close < 0 ? undefined : close);
        if (close < 0) {
          isUnclosed = true;
          at = text.length;
          return cell;
        }
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
    }
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    return cell + text.slice(from, at);
  };
  while (at < text.length) {
    row.push(takeCell());
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
      else continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    endRow();
  }
  if (row.length > 0) endRow();
  return { rows, separator, isUnclosed };
}

/** What a spreadsheet would run as a formula. */
const startsFormula = /^[=+\-@\t\r]/;
/** A cell that we made harmless, come back. */
export const plainCell = (cell: string): string => (cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell);
/** An apostrophe makes a spreadsheet take a cell for text. Numbers stay what they are. */
const harmless = (cell: string): string => (startsFormula.test(cell) && !/^[+-]?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell);

function quoted(cell: string, separator: Separator): string {
  const safe = harmless(cell);
  return /["\n\r\t]/.test(safe) || safe.includes(separator) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a table file; the mark in front tells spreadsheets that it is UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[], separator: Separator = ','): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n')}\r\n`;

/** A table as spreadsheets write it (RFC 4180), with quotes, separators and line breaks within quotes. Cells are separated by commas, semicolons, tabs or bars. */
interface Csv {
  readonly rows: readonly CsvRow[];
  /** Whether a cell starts with a quote that is never closed. The quote was read as a character. */
  readonly isUnclosed: boolean;
}
export interface CsvRow {
  readonly cells: readonly string[];
  /** The cells as written in the file, including quotes. */
  readonly raws: readonly string[];
  /** Number of its first line, counted from 1. */
  readonly line: number;
}
export type Separator = ',' | ';' | '\t' | '|';

/** Separators that are rarer in sentences come first. */
export const separators: readonly Separator[] = ['\t', '|', ';', ','];

/** Excel's extra first line, which names the separator. */
const named = /^"?sep=([,;|\t])"?[,;|\t]*(?:\r\n|\r|\n|$)/i;

interface CsvSource {
  readonly text: string;
  /** `undefined` if the file does not say. */
  readonly separator?: Separator | undefined;
  readonly firstLine: number;
}

/** Strips what comes before the first row: the byte order mark and Excel's extra line. */
export function csvSource(given: string): CsvSource {
  const text = given.replace(/^\uFEFF/, '');
  const line = named.exec(text);
  return { text: line ? text.slice(line[0].length) : text, separator: separators.find((one) => one === line?.[1]), firstLine: line ? 2 : 1 };
}

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r';

/** End of the quoted cell that starts at `at`, after its closing quote; `undefined` if it is never closed. */
function endOfQuoted(text: string, at: number): number | undefined {
  for (let close = text.indexOf('"', at + 1); close >= 0; close = text.indexOf('"', close + 2)) if (text[close + 1] !== '"') return close + 1;
  return undefined;
}

const spacesFrom = (text: string, at: number): number => {
  let end = at;
  while (text[end] === ' ') end++;
  return end;
};

/** Reads a table in one pass. Quotes count only if they enclose a whole cell; otherwise they are characters. Empty lines are left out. */
export function parseCsv(text: string, separator: Separator, firstLine = 1): Csv {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let raws: string[] = [];
  let isUnclosed = false;
  let at = 0;
  let line = firstLine;
  let rowLine = line;
  const endsCell = (place: number): boolean => place >= text.length || text[place] === separator || isLineEnd(text[place]);
  const endOfPlain = (from: number): number => {
    let end = from;
    while (!endsCell(end)) end++;
    return end;
  };
  const keep = (cell: string, from: number, end: number): void => {
    cells.push(cell);
    raws.push(text.slice(from, end));
    at = end;
  };
  const takeCell = (): void => {
    const from = at;
    const open = spacesFrom(text, from);
    if (text[open] !== '"') return keep(text.slice(from, endOfPlain(open)), from, endOfPlain(open));
    const close = endOfQuoted(text, open);
    const inside = close === undefined ? '' : text.slice(open + 1, close - 1);
    if (close !== undefined && endsCell(spacesFrom(text, close))) {
      keep(inside.replaceAll('""', '"'), from, spacesFrom(text, close));
      line += inside.match(/\r\n|\r|\n/g)?.length ?? 0;
      return;
    }
    // A post may start with a quotation and go on after it. A quote across lines that encloses no cell is an error.
    const isWithinLine = close !== undefined && !/[\r\n]/.test(inside);
    if (!isWithinLine) isUnclosed = true;
    const end = endOfPlain(isWithinLine ? close : open);
    keep(text.slice(from, end), from, end);
  };
  while (at < text.length) {
    takeCell();
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      keep('', at, at);
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, raws, line: rowLine });
    cells = [];
    raws = [];
    rowLine = line;
  }
  return { rows, isUnclosed };
}

/** First characters that make a spreadsheet run a cell as a formula. */
const startsFormula = /^[=+\-@\t\r]/;
/** Undoes `harmless`, for cells that we wrote. */
export const plainCell = (cell: string): string => (cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell);
/** Adds an apostrophe, which makes a spreadsheet treat the cell as text. Numbers stay unchanged. */
const harmless = (cell: string): string => (startsFormula.test(cell) && !/^[+-]?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell);

function quoted(cell: string, separator: Separator): string {
  const safe = harmless(cell);
  return /["\n\r\t]/.test(safe) || safe.includes(separator) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes a table to the text of a file. The byte order mark tells spreadsheets that it is UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[], separator: Separator = ','): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n')}\r\n`;

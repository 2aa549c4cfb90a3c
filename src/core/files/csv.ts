/** A table as a spreadsheet writes it (RFC 4180): quotes, separators and line breaks inside quotes; commas, semicolons, tabs or bars between cells. */
interface Csv {
  readonly rows: readonly CsvRow[];
  /** A cell opens with a quote that nothing closes: it was read as a character. */
  readonly isUnclosed: boolean;
}
export interface CsvRow {
  readonly cells: readonly string[];
  /** The cells as they stand in the file, quotes and all. */
  readonly raws: readonly string[];
  /** Where it starts, counted from 1. */
  readonly line: number;
}
export type Separator = ',' | ';' | '\t' | '|';

/** The rarer in a sentence, the earlier. */
export const separators: readonly Separator[] = ['\t', '|', ';', ','];

/** Excel's own first line names the separator. */
const named = /^"?sep=([,;|\t])"?[,;|\t]*(?:\r\n|\r|\n|$)/i;

interface CsvSource {
  readonly text: string;
  /** Undefined where the file does not tell. */
  readonly separator?: Separator | undefined;
  readonly firstLine: number;
}

/** A file without what stands before its first row. */
export function csvSource(given: string): CsvSource {
  const text = given.replace(/^\uFEFF/, '');
  const line = named.exec(text);
  return { text: line ? text.slice(line[0].length) : text, separator: separators.find((one) => one === line?.[1]), firstLine: line ? 2 : 1 };
}

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r';

/** Where the quoted cell that opens at `at` ends, behind its closing quote; undefined where nothing closes it. */
function endOfQuoted(text: string, at: number): number | undefined {
  for (let close = text.indexOf('"', at + 1); close >= 0; close = text.indexOf('"', close + 2)) if (text[close + 1] !== '"') return close + 1;
  return undefined;
}

const spacesFrom = (text: string, at: number): number => {
  let end = at;
  while (text[end] === ' ') end++;
  return end;
};

/** Reads a table in one walk. A quote is one only where it encloses a whole cell; any other is a character. Empty lines are left out. */
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
    // A post that begins with somebody's words goes on behind them; a quote over lines that encloses no cell is a slip.
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

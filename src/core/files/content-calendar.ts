import { accountFrom, siteOf } from '../brand/account.ts';
import type { SiteId } from '../model/site.ts';
import { isQuoted, rawOf, wordCount } from './csv-rows.ts';
import { csvSource, parseCsv, plainCell, separators, type CsvRow, type Separator } from './csv.ts';
import { fittedRow } from './fitted-row.ts';
import { plannedSites } from './planned-sites.ts';
import { byCells, byHead, isTitle, type Layout } from './table-layout.ts';

/** A planned post, as written in a table. */
export interface PlannedPost {
  readonly text: string;
  /** As the person wrote it; `undefined` if there is no such column. */
  readonly when?: string | undefined;
  /** The account that will post it. */
  readonly account?: string | undefined;
  /** Where it will be posted; `undefined` if the table does not say. */
  readonly site?: SiteId | undefined;
  /** The original row, for the export. */
  readonly cells: readonly string[];
}

/** A row that could not be read, as written in the table. */
export interface UnreadRow {
  readonly line: number;
  readonly raw: string;
}

export interface ContentCalendar {
  readonly posts: readonly PlannedPost[];
  readonly unread: readonly UnreadRow[];
  /** The table's header row, if it has one. */
  readonly head?: readonly string[] | undefined;
  readonly separator: Separator;
  readonly isUnclosed: boolean;
  /** Number of rows beyond the maximum. */
  readonly leftOut: number;
}

/** Twelve posts a day for more than a year. */
export const mostPlanned = 5000;
/** Whether a text has been decoded wrongly or contains control characters. */
const isBroken = (text: string): boolean => /\uFFFD|(?![\t\n\v\f\r])\p{Cc}/u.test(text);

/** The account, if it can post on the row's site. A bare handle is taken as one on that site. */
function accountThere(typed: string, site: SiteId | undefined): string | undefined {
  const account = accountFrom(typed);
  if (site === undefined || (account !== '' && siteOf({ account }) === site)) return account || undefined;
  return accountFrom(`${site}:${typed.trim()}`) || undefined;
}

function planOf(layout: Layout): ContentCalendar {
  const { separator, head, kinds, texts, text: at, isUnclosed } = layout;
  const posts: PlannedPost[] = [];
  const unread: UnreadRow[] = layout.above.filter((row) => !isTitle(row)).map((row) => ({ line: row.line, raw: rawOf(row, separator) }));
  // Drawn tables have a line of dashes between header and rows.
  const rows = layout.rows.filter(({ cells }) => cells.some((cell) => /[^\s:-]/.test(cell)));
  for (const row of rows.slice(0, mostPlanned)) {
    const fit = fittedRow(row, layout);
    const cells = fit?.cells ?? [];
    const found = texts.map((i) => plainCell(cells[i] ?? '').trim()).filter((text) => text !== '');
    // Skip rows without a text: a picture only, or a day without a post.
    if (fit && found.length === 0 && cells.every((cell, i) => i === at || kinds[i] !== 'other' || wordCount(cell) <= 3) && cells.length > at) continue;
    if (!fit || found.length === 0 || found.some(isBroken)) {
      unread.push({ line: row.line, raw: rawOf(row, separator) });
      continue;
    }
    const when = cells.filter((cell, i) => kinds[i] === 'when' && cell.trim() !== '').map((cell) => cell.trim()).join(' ');
    const who = cells[kinds.indexOf('account')] ?? '';
    // Some people name the site in the column for accounts.
    const isSite = plannedSites(who).length > 0;
    const named = plannedSites(isSite ? who : (cells[kinds.indexOf('site')] ?? ''));
    for (const site of named.length > 0 ? named : [undefined]) posts.push(...found.map((text) => ({ text, when: when || undefined, account: isSite ? undefined : accountThere(who, site), ...(site && { site }), cells })));
  }
  return { posts, unread, head: head?.cells, separator, isUnclosed, leftOut: Math.max(0, rows.length - mostPlanned) };
}

const isPost = ({ text }: { readonly text: string }): boolean => text !== '' && !isBroken(text);

/** Reads pasted lines, in which commas do not separate columns. */
function listOf(source: { readonly text: string; readonly firstLine: number }): ContentCalendar {
  // Sentences contain no tabs, so with a tab as separator only quotes make cells.
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

/** Parses planned posts from a file or pasted text: a table with or without a header, or one post per line. The rows as a whole decide which. */
export function parseCalendar(given: string): ContentCalendar {
  const source = csvSource(given);
  const possible = source.separator ? [source.separator] : separators.filter((separator) => separator === ',' || source.text.includes(separator));
  const read = possible.map((separator) => ({ separator, ...parseCsv(source.text, separator, source.firstLine) }));
  const headed = read.map(({ rows, separator, isUnclosed }) => byHead(rows, separator, isUnclosed)).filter((layout) => layout !== undefined);
  const [best] = headed.toSorted((a, b) => b.strength - a.strength);
  // With a single column there are no separators, and each line is a post.
  if (best) return best.kinds.length === 1 ? { ...planOf(best), separator: source.separator ?? ',' } : planOf(best);
  for (const { rows, separator, isUnclosed } of read) {
    const layout = byCells(rows, separator, isUnclosed);
    if (layout) return planOf(layout);
  }
  return listOf(source);
}

import { csvSource, parseCsv, separators, type CsvRow } from './csv.ts';
import type { ProfileSnapshot } from '../model/profile.ts';
import { parseSnapshot, type FollowerHistory } from '../profile/follower-history.ts';

/** The columns we write, in order. Files with other columns or another order can be read, and the last two columns may be missing. */
const columns = ['date', 'handle', 'followers', 'following', 'followers_uncertainty', 'following_uncertainty'] as const;

/** Writes the history as CSV for any spreadsheet. */
export function historyToCsv(history: FollowerHistory): string {
  const rows = history.map((one) => [new Date(one.takenAt).toISOString(), one.handle, one.followers, one.following, one.followersUncertainty, one.followingUncertainty].join(','));
  return [columns.join(','), ...rows, ''].join('\r\n');
}

/** The result of reading a file. */
interface ReadHistory {
  readonly snapshots: readonly ProfileSnapshot[];
  /** Numbers of the lines that are not snapshots, counted from 1. */
  readonly wrong: readonly number[];
}

/** More than two years of twenty accounts. */
const mostLines = 20_000;
const mostWrong = 20;

/** Parses a date or time in ISO 8601. Any other format means different days in different countries. A date without a time is noon in UTC, when it is the same day nearly everywhere. */
const timeOf = (date: string): number | undefined => (/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(date) ? Date.parse(date.includes('T') ? date : `${date}T12:00Z`) : undefined);
const numberOf = (cell: string | undefined): number | undefined => (cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : undefined);

/** How many rows, such as a title, may come before the header row. */
const mostAbove = 10;

const placesIn = (row: CsvRow): readonly number[] => {
  const names = row.cells.map((cell) => cell.trim().toLowerCase().replace(/[\s-]+/g, '_'));
  return columns.map((column) => names.indexOf(column));
};
const knownIn = (row: CsvRow): number => placesIn(row).filter((place) => place >= 0).length;

/** Index of the row with the most known column names. */
const headOf = (rows: readonly CsvRow[]): number => rows.slice(0, mostAbove).reduce((best, row, i) => (knownIn(row) > knownIn(rows[best] ?? row) ? i : best), 0);
const strength = (rows: readonly CsvRow[]): number => (rows[0] ? knownIn(rows[headOf(rows)] ?? rows[0]) : 0);

/** Reads snapshots from a table with a header row and any separator. `account`: used if no column has handles. */
export function historyFromCsv(given: string, account: string): ReadHistory {
  const source = csvSource(given);
  const read = (source.separator ? [source.separator] : separators).map((separator) => parseCsv(source.text, separator, source.firstLine).rows.slice(0, mostLines));
  const [rows = []] = read.toSorted((a, b) => strength(b) - strength(a));
  const at = headOf(rows);
  const places = rows[at] ? placesIn(rows[at]) : [];
  const snapshots: ProfileSnapshot[] = [];
  const wrong: number[] = [];
  for (const { cells, line } of rows.slice(at + 1)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cell = (column: (typeof columns)[number]): string | undefined => cells[places[columns.indexOf(column)] ?? -1]?.trim();
    const snapshot = parseSnapshot({
      takenAt: timeOf(cell('date') ?? ''),
      handle: cell('handle') ?? account,
      followers: numberOf(cell('followers')),
      following: numberOf(cell('following')),
      followersUncertainty: numberOf(cell('followers_uncertainty')),
      followingUncertainty: numberOf(cell('following_uncertainty')),
    });
    if (snapshot) snapshots.push(snapshot);
    else if (wrong.length < mostWrong) wrong.push(line);
  }
  return { snapshots, wrong };
}

import type { ProfileSnapshot } from '../types.ts';
import { parseSnapshot, type ProfileHistory } from './history.ts';

/** The columns of the file, in order. Others, and another order, may be read; the last two may be missing. */
const columns = ['date', 'handle', 'followers', 'following', 'followers_uncertainty', 'following_uncertainty'] as const;

/** The history as a table for any spreadsheet. */
export function historyToCsv(history: ProfileHistory): string {
  const rows = history.map((one) => [new Date(one.takenAt).toISOString(), one.handle, one.followers, one.following, one.followersUncertainty, one.followingUncertainty].join(','));
  return [columns.join(','), ...rows, ''].join('\r\n');
}

/** What came out of a file. */
export interface ReadHistory {
  readonly snapshots: readonly ProfileSnapshot[];
  /** Lines, counted from 1, that are no snapshot. */
  readonly wrong: readonly number[];
}

/** More lines than two years of twenty accounts. */
const mostLines = 20_000;
const mostWrong = 20;

/** The cells of a line; quotes may enclose one, and two of them stand for one. */
const cellsOf = (line: string, separator: string): readonly string[] =>
  [...`${separator}${line}`.matchAll(new RegExp(`${separator}(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g'))].map(([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim());

/** A day, or a moment as ISO 8601 has it; anything else means different days in different countries. */
const timeOf = (date: string): number | undefined => (/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(date) ? Date.parse(date) : undefined);
const numberOf = (cell: string | undefined): number | undefined => (cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : undefined);

/** Snapshots from a table with a line of names on top: separated by commas, semicolons or tabs. `account`: whose they are where no column says so. */
export function historyFromCsv(text: string, account: string): ReadHistory {
  const [names = '', ...lines] = text.replace(/^\u{FEFF}/u, '').split(/\r\n|\r|\n/, mostLines);
  const separator = [';', '\t'].find((sign) => names.includes(sign)) ?? ',';
  const header = cellsOf(names.toLowerCase(), separator);
  const place = Object.fromEntries(columns.map((column) => [column, header.indexOf(column)]));
  const snapshots: ProfileSnapshot[] = [];
  const wrong: number[] = [];
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const cells = cellsOf(line, separator);
    const cell = (column: (typeof columns)[number]): string | undefined => cells[place[column] ?? -1];
    const snapshot = parseSnapshot({
      takenAt: timeOf(cell('date') ?? ''),
      handle: cell('handle') ?? account,
      followers: numberOf(cell('followers')),
      following: numberOf(cell('following')),
      followersUncertainty: numberOf(cell('followers_uncertainty')),
      followingUncertainty: numberOf(cell('following_uncertainty')),
    });
    if (snapshot) snapshots.push(snapshot);
    else if (wrong.length < mostWrong) wrong.push(i + 2);
  });
  return { snapshots, wrong };
}

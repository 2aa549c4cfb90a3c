import { afterEach, describe, expect, test, vi } from 'vitest';
import { addSnapshots, changesBy, historyOf, historyUntil, parseFollowerHistory } from '../../../src/core/profile/follower-history.ts';
import { historyFromCsv, historyToCsv } from '../../../src/core/files/follower-history-csv.ts';
import type { ProfileSnapshot } from '../../../src/core/model/profile.ts';

afterEach(() => void vi.unstubAllEnvs());

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
/** Late in the day, three years on. */
const now = start + 1000 * day - 1;
const snapshot = (days: number, rest: Partial<ProfileSnapshot> = {}): ProfileSnapshot => ({ handle: 'acme', followers: 100 + days, following: 50, followersUncertainty: 0, followingUncertainty: 0, takenAt: start + days * day, ...rest });

describe('the history', () => {
  test('has one snapshot a day, the first, in order', () => {
    const history = addSnapshots(addSnapshots([], [snapshot(2), snapshot(0)], now), [snapshot(0.5, { followers: 999 }), snapshot(1)], now);
    expect(history.map(({ followers }) => followers)).toEqual([100, 101, 102]);
  });
  test('replaces a snapshot with a more exact one of the same day', () => {
    const history = addSnapshots([snapshot(0, { followers: 12_800, followersUncertainty: 100 })], [snapshot(0.1, { followers: 12_846 })], now);
    expect(history).toEqual([snapshot(0.1, { followers: 12_846 })]);
  });
  test('is the same list if nothing is new', () => {
    const history = [snapshot(0)];
    expect(addSnapshots(history, [snapshot(0.3)], now)).toBe(history);
    expect(addSnapshots(history, [], now)).toBe(history);
  });
  test('keeps two years', () => {
    expect(addSnapshots([snapshot(0), snapshot(10)], [snapshot(731), snapshot(733), snapshot(735)], now).map(({ takenAt }) => (takenAt - start) / day)).toEqual([10, 731, 733, 735]);
  });
  test('separates accounts, ignoring case', () => {
    const history = addSnapshots([], [snapshot(0), snapshot(0, { handle: 'Other' }), snapshot(0, { handle: 'ACME', followers: 7 })], now);
    expect(historyOf(history, 'Acme')).toEqual([snapshot(0)]);
    expect(historyOf(history, 'other')).toHaveLength(1);
  });
});

describe('a date in the future', () => {
  const days = Array.from({ length: 200 }, (_, i) => snapshot(799 + i));
  test.each([['2062', start + 36 * 365 * day], ['2099', Date.UTC(2099, 11, 31)], ['next year', now + 365 * day], ['the day after tomorrow', start + 1001 * day]])('%s is not added, and drops nothing', (_, takenAt) => {
    const late = { ...snapshot(0), takenAt };
    expect(addSnapshots(days, [late], now)).toBe(days);
    expect(addSnapshots(days, [late, snapshot(798)], now)).toHaveLength(201);
    expect(changesBy(days, [late, snapshot(798)], now)).toEqual({ added: 1, changed: 0, toCome: 1, tooOld: 0 });
  });
  test('tomorrow is accepted, because it has begun somewhere', () => {
    expect(changesBy(days, [snapshot(1000.9)], now)).toEqual({ added: 1, changed: 0, toCome: 0, tooOld: 0 });
  });
  test.each([['a day in 2036', 10], ['a day of next year', 1], ['a day fifty years on', 50]])('a clock that says %s, over midnight and for twenty accounts, drops nothing', (_, years) => {
    const wrong = now + years * 365 * day;
    const full = Array.from({ length: 731 }, (_day, i) => snapshot(269 + i));
    const then = Array.from({ length: 20 }, (_one, i) => snapshot(0, { handle: `one_${i}`, takenAt: wrong + (i % 2) * day }));
    const during = addSnapshots(full, then, wrong);
    expect(during).toEqual([...full, ...then.toSorted((a, b) => a.takenAt - b.takenAt)]);
    // The clock is right again.
    const after = addSnapshots(parseFollowerHistory(JSON.parse(JSON.stringify(during))), [snapshot(1000)], now);
    expect(historyUntil(after, now)).toEqual([...full, snapshot(1000)]);
  });
  test('a clock that is behind hides later snapshots, and drops nothing', () => {
    const behind = addSnapshots(parseFollowerHistory(days), [snapshot(0, { takenAt: Date.UTC(2020, 0, 1) })], Date.UTC(2020, 0, 1));
    expect(behind).toEqual(days);
    expect(historyUntil(behind, Date.UTC(2020, 0, 1))).toEqual([]);
  });
  test('the preview of an import is exact and never negative', () => {
    const known = [...days.slice(1), snapshot(998, { handle: 'other', followersUncertainty: 100 })];
    const table = [snapshot(799), snapshot(798), snapshot(798.2), snapshot(998, { handle: 'other' }), snapshot(1, { takenAt: Date.UTC(2019, 0, 1) }), snapshot(1, { takenAt: Date.UTC(2062, 0, 1) })];
    expect(changesBy(known, table, now)).toEqual({ added: 2, changed: 1, toCome: 1, tooOld: 1 });
    expect(changesBy(addSnapshots(known, table, now), table, now)).toMatchObject({ added: 0, changed: 0 });
  });
});

describe('a history from storage', () => {
  test('is parsed unchanged', () => {
    const history = [snapshot(0), snapshot(1, { followersUncertainty: 100 })];
    expect(parseFollowerHistory(JSON.parse(JSON.stringify(history)))).toEqual(history);
  });
  test.each([[undefined], [null], ['x'], [{}], [[null, 3, {}, { handle: 'acme', followers: '5', following: 1, takenAt: 5 }, { handle: 'a b', followers: 5, following: 1, takenAt: 5 }, { handle: 'acme', followers: -1, following: 1, takenAt: 5 }]]])('is empty for %j', (stored) => {
    expect(parseFollowerHistory(stored)).toEqual([]);
  });
});

describe('as a table', () => {
  /** A date without a time is noon. */
  const atNoon = snapshot(0, { takenAt: start + day / 2 });
  const history = [snapshot(0), snapshot(1, { followers: 12_800, followersUncertainty: 100 }), snapshot(2, { handle: 'Other_1', takenAt: start + 2 * day + 1234 })];
  test('is exported and imported unchanged', () => {
    expect(historyFromCsv(historyToCsv(history), 'nobody')).toEqual({ snapshots: history, wrong: [] });
  });
  test('it has a header row and ISO dates', () => {
    expect(historyToCsv(history.slice(0, 1))).toBe('date,handle,followers,following,followers_uncertainty,following_uncertainty\r\n2026-01-01T00:00:00.000Z,acme,100,50,0,0\r\n');
  });
  test.each([
    ['semicolons, other order, no handle', 'Followers;Following;Date\n100;50;2026-01-01'],
    ['tabs and a byte order mark', '\u{FEFF}date\tfollowers\tfollowing\r\n2026-01-01\t100\t50\r\n'],
    ['quotes', '"date","handle","followers","following"\n"2026-01-01","acme","100","50"'],
    ['sep=', 'sep=;\r\nDate;Followers;Following\r\n2026-01-01;100;50'],
    ['a title above', 'Followers, of acme\n\ndate,followers,following\n2026-01-01,100,50'],
    ['bars, and a note over two lines', 'date|followers|following|note\n2026-01-01|100|50|"two\nlines"'],
    ['further columns and empty lines', 'note,date,followers,following\n\n"hello, ""you""",2026-01-01,100,50\n\n'],
    ['an offset', 'date,followers,following\n2026-01-01T19:00:00+07:00,100,50'],
  ])('it is read with %s', (_, csv) => {
    expect(historyFromCsv(csv, 'acme')).toEqual({ snapshots: [atNoon], wrong: [] });
  });
  test.each([
    ['a date that means two days', '01/02/2026,100,50'],
    ['an impossible date', '2026-13-45,100,50'],
    ['a short number', '2026-01-01,12.3K,50'],
    ['a missing number', '2026-01-01,100'],
    ['a negative number', '2026-01-01,-5,50'],
    ['a formula', '2026-01-01,=1+1,50'],
  ])('a line with %s is left out and reported', (_, line) => {
    expect(historyFromCsv(`date,followers,following\n${line}\n2026-01-01,100,50`, 'acme')).toEqual({ snapshots: [atNoon], wrong: [2] });
  });
  test.each(['America/Los_Angeles', 'America/New_York', 'Europe/Berlin', 'Asia/Manila'])('a date is shown as it was written in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const [read] = historyFromCsv('date,followers,following\n2026-01-01,100,50', 'acme').snapshots;
    expect(new Date(read?.takenAt ?? 0).toDateString()).toBe('Thu Jan 01 2026');
  });
  test.each([[''], ['hello'], ['\n\n\n'], ['{"a":1}'], ['date,followers,following']])('%j contains no snapshot', (csv) => {
    expect(historyFromCsv(csv, 'acme').snapshots).toEqual([]);
  });
});

import { asAccount } from '../brand/account.ts';
import { isYetToCome, newestSure } from '../util/dates.ts';
import { asNumber, asRecord, asTime } from '../util/parse.ts';
import type { ProfileSnapshot } from '../model/profile.ts';
import { sameHandle } from '../util/same-handle.ts';
import { day } from '../util/time.ts';

/** Counts of the person's own profiles, oldest first, at most one a day for each. */
export type FollowerHistory = readonly ProfileSnapshot[];

/** Two years, so that a season can be compared with last year's. */
const keptFor = 731 * day;
/** Two years of snapshots for twenty accounts. */
const mostSnapshots = 20 * 731;
const mostPeople = 1e10;

/** Days are in UTC, so that an import gives the same result everywhere. One snapshot more or less around midnight does not matter. */
const dayOf = ({ takenAt }: ProfileSnapshot): number => Math.floor(takenAt / day);
const isOf = (handle: string) => (snapshot: ProfileSnapshot) => sameHandle(snapshot.handle, handle);
const uncertaintyOf = ({ followersUncertainty, followingUncertainty }: ProfileSnapshot): number => followersUncertainty + followingUncertainty;

/** The history of one account. */
export const historyOf = (history: FollowerHistory, handle: string): FollowerHistory => history.filter(isOf(handle));

/** The history up to now. Later snapshots remain stored, because it may be today's clock that is wrong. */
export const historyUntil = (history: FollowerHistory, now: number): FollowerHistory => history.filter(({ takenAt }) => !isYetToCome(takenAt, now));

/** Sorts the history and drops what is more than two years older than the newest snapshot. */
function tidy(history: FollowerHistory): FollowerHistory {
  const newest = newestSure(history.map(({ takenAt }) => takenAt));
  return history.filter(({ takenAt }) => newest - takenAt <= keptFor).toSorted((a, b) => a.takenAt - b.takenAt).slice(-mostSnapshots);
}

const keyOf = (snapshot: ProfileSnapshot): string => `${snapshot.handle.toLowerCase()} ${dayOf(snapshot)}`;

function joined(history: FollowerHistory, added: readonly ProfileSnapshot[]): FollowerHistory {
  const byDay = new Map(history.map((snapshot) => [keyOf(snapshot), snapshot]));
  let isChanged = false;
  for (const snapshot of added) {
    const key = keyOf(snapshot);
    const known = byDay.get(key);
    if (known && uncertaintyOf(known) <= uncertaintyOf(snapshot)) continue;
    byDay.set(key, snapshot);
    isChanged = true;
  }
  return isChanged ? tidy([...byDay.values()]) : history;
}

/**
 * Adds snapshots to the history. The first of a day stays, unless another is more exact; one dated later than tomorrow
 * is not added. Returns the same list if nothing changes.
 */
export const addSnapshots = (history: FollowerHistory, added: readonly ProfileSnapshot[], now: number): FollowerHistory => joined(history, historyUntil(added, now));

/** What adding snapshots would change, in number of days. */
export interface HistoryChanges {
  readonly added: number;
  /** Known days that become more exact. */
  readonly changed: number;
  /** Not added, because they are dated later than tomorrow. */
  readonly toCome: number;
  /** Not added, because they are too old to keep. */
  readonly tooOld: number;
}

export function changesBy(history: FollowerHistory, snapshots: readonly ProfileSnapshot[], now: number): HistoryChanges {
  const before = new Map(history.map((snapshot) => [keyOf(snapshot), snapshot]));
  const next = addSnapshots(history, snapshots, now);
  const after = new Set(next.map(keyOf));
  const taken = historyUntil(snapshots, now);
  return {
    added: next.filter((snapshot) => !before.has(keyOf(snapshot))).length,
    changed: next.filter((snapshot) => (before.get(keyOf(snapshot)) ?? snapshot) !== snapshot).length,
    toCome: snapshots.length - taken.length,
    tooOld: new Set(taken.map(keyOf).filter((key) => !after.has(key))).size,
  };
}

const asPeople = asNumber(0, mostPeople);

/** Parses a snapshot from storage or a file; `undefined` if invalid. */
export function parseSnapshot(value: unknown): ProfileSnapshot | undefined {
  const record = asRecord(value);
  const handle = asAccount(record?.['handle']);
  const followers = asPeople(record?.['followers']);
  const following = asPeople(record?.['following']);
  const takenAt = asTime(record?.['takenAt']);
  if (!record || handle === undefined || followers === undefined || following === undefined || takenAt === undefined) return undefined;
  return { handle, followers, following, followersUncertainty: asPeople(record['followersUncertainty']) ?? 0, followingUncertainty: asPeople(record['followingUncertainty']) ?? 0, takenAt };
}

/** Parses a stored history. Drops invalid snapshots. */
export function parseFollowerHistory(stored: unknown): FollowerHistory {
  if (!Array.isArray(stored)) return [];
  return joined([], stored.map(parseSnapshot).filter((snapshot) => snapshot !== undefined));
}

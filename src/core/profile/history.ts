import { plainHandle } from '../brand/handle.ts';
import { asNumber, asRecord, asText, asTime } from '../parse.ts';
import type { ProfileSnapshot } from '../types.ts';

/** Counts of the person's own profiles, oldest first: at most one a day for each. */
export type ProfileHistory = readonly ProfileSnapshot[];

const day = 86_400_000;
/** Two years: last year's season beside this one's. */
const keptFor = 731 * day;
/** Snapshots of all accounts that one person may have. */
const mostSnapshots = 20 * 731;
const mostPeople = 1e10;

/** Days are those of Greenwich: a snapshot more or less at midnight does not matter, and an import is the same everywhere. */
const dayOf = ({ takenAt }: ProfileSnapshot): number => Math.floor(takenAt / day);
const isOf = (handle: string) => (snapshot: ProfileSnapshot) => snapshot.handle.toLowerCase() === handle.toLowerCase();
const uncertaintyOf = ({ followersUncertainty, followingUncertainty }: ProfileSnapshot): number => followersUncertainty + followingUncertainty;

/** The history of one account. */
export const historyOf = (history: ProfileHistory, handle: string): ProfileHistory => history.filter(isOf(handle));

/** In order, without what is older than two years before the newest. */
function tidy(history: ProfileHistory): ProfileHistory {
  const newest = Math.max(...history.map(({ takenAt }) => takenAt));
  return history.filter(({ takenAt }) => newest - takenAt <= keptFor).toSorted((a, b) => a.takenAt - b.takenAt).slice(-mostSnapshots);
}

/** The history with the snapshots in their places. The first of a day stays, unless another is more exact. The same list where nothing changes. */
export function addSnapshots(history: ProfileHistory, added: readonly ProfileSnapshot[]): ProfileHistory {
  const byDay = new Map(history.map((snapshot) => [`${snapshot.handle.toLowerCase()} ${dayOf(snapshot)}`, snapshot]));
  let isChanged = false;
  for (const snapshot of added) {
    const key = `${snapshot.handle.toLowerCase()} ${dayOf(snapshot)}`;
    const known = byDay.get(key);
    if (known && uncertaintyOf(known) <= uncertaintyOf(snapshot)) continue;
    byDay.set(key, snapshot);
    isChanged = true;
  }
  return isChanged ? tidy([...byDay.values()]) : history;
}

const asPeople = asNumber(0, mostPeople);

/** A snapshot from storage or a file; undefined where it is none. */
export function parseSnapshot(value: unknown): ProfileSnapshot | undefined {
  const record = asRecord(value);
  const handle = plainHandle(asText(50)(record?.['handle']) ?? '');
  const followers = asPeople(record?.['followers']);
  const following = asPeople(record?.['following']);
  const takenAt = asTime(record?.['takenAt']);
  if (!record || handle === '' || followers === undefined || following === undefined || takenAt === undefined) return undefined;
  return { handle, followers, following, followersUncertainty: asPeople(record['followersUncertainty']) ?? 0, followingUncertainty: asPeople(record['followingUncertainty']) ?? 0, takenAt };
}

/** A history from whatever was stored; what is no snapshot is left out. */
export function parseHistory(stored: unknown): ProfileHistory {
  if (!Array.isArray(stored)) return [];
  return addSnapshots([], stored.map(parseSnapshot).filter((snapshot) => snapshot !== undefined));
}

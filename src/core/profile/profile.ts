import { plainHandle } from '../brand/handle.ts';
import { asBoolean, asRecord, asText } from '../util/parse.ts';
import type { Count } from '../text/counts.ts';
import { parsePageCount, type PageCount } from '../text/page-count.ts';
import type { ProfileSnapshot } from '../model/profile.ts';
import type { ProfileFacts } from './facts.ts';

/** A profile page as it stands there: its counts are not read yet. */
export type RawProfile = Omit<Profile, 'followers' | 'following'> & { readonly followers?: PageCount | undefined; readonly following?: PageCount | undefined };

/** A profile page as it was read. Unknown is undefined, never 0. */
export interface Profile {
  readonly handle: string;
  readonly isOwn: boolean;
  readonly name?: string | undefined;
  readonly bio?: string | undefined;
  readonly site?: string | undefined;
  /** Words of the post pinned to it, where it is on screen. Never kept. */
  readonly pinned?: string | undefined;
  readonly isProtected: boolean;
  readonly followers?: Count | undefined;
  readonly following?: Count | undefined;
}

const longestProse = 2000;
const longestPost = 25_000;

/** A profile from a message; undefined where it is none. */
export function parseProfile(value: unknown): Profile | undefined {
  const record = asRecord(value);
  const handle = plainHandle(asText(50)(record?.['handle']) ?? '');
  if (!record || handle === '') return undefined;
  return {
    handle,
    isOwn: asBoolean(record['isOwn']) ?? false,
    name: asText(longestProse)(record['name']),
    bio: asText(longestProse)(record['bio']),
    site: asText(longestProse)(record['site']),
    pinned: asText(longestPost)(record['pinned']),
    isProtected: asBoolean(record['isProtected']) ?? false,
    followers: parsePageCount(record['followers']),
    following: parsePageCount(record['following']),
  };
}

/** The counts that may be spoken of: those of a closed account are its followers' business. */
export function countsOf({ isOwn, isProtected, followers, following }: Profile): { readonly followers: Count; readonly following: Count } | undefined {
  return (isProtected && !isOwn) || !followers || !following ? undefined : { followers, following };
}

/** Both counts at one moment; undefined while one is not known. */
export function snapshotOf(seen: Profile, takenAt: number): ProfileSnapshot | undefined {
  const counts = countsOf(seen);
  return (
    counts && {
      handle: seen.handle,
      followers: counts.followers.value,
      following: counts.following.value,
      followersUncertainty: counts.followers.uncertainty,
      followingUncertainty: counts.following.uncertainty,
      takenAt,
    }
  );
}

/** What the rules are told of a profile. A header that shows its counts shows all that it has: what is not there then is empty. */
export function factsOf(seen: Profile, history: readonly ProfileSnapshot[], posts: ProfileFacts['posts']): ProfileFacts {
  const absent = seen.followers && seen.following ? '' : undefined;
  return { ...seen, bio: seen.bio ?? absent, site: seen.site ?? absent, history, posts };
}

import { asAccount } from '../brand/account.ts';
import { asBoolean, asRecord, asText } from '../util/parse.ts';
import type { Count } from '../text/counts.ts';
import { parsePageCount, type PageCount } from '../text/page-count.ts';
import type { ProfileSnapshot } from '../model/profile.ts';
import { longLimit } from '../model/site.ts';
import type { ProfileFacts } from './facts.ts';

/** A profile page as shown, with unparsed counts. */
export type RawProfile = Omit<Profile, 'followers' | 'following'> & { readonly followers?: PageCount | undefined; readonly following?: PageCount | undefined };

/** A profile page, parsed. Unknown is `undefined`, never 0. */
export interface Profile {
  readonly handle: string;
  readonly isOwn: boolean;
  readonly name?: string | undefined;
  readonly bio?: string | undefined;
  readonly site?: string | undefined;
  /** Text of the pinned post, if it is visible. Never stored. */
  readonly pinned?: string | undefined;
  readonly isProtected: boolean;
  readonly followers?: Count | undefined;
  readonly following?: Count | undefined;
}

const longestProse = 2000;
/** The beginning of a text. Some Mastodon servers allow long bios, and one that is too long is not empty. */
const asProse = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, longestProse) : undefined);

/** Parses a profile from a message; `undefined` if invalid. */
export function parseProfile(value: unknown): Profile | undefined {
  const record = asRecord(value);
  const handle = asAccount(record?.['handle']);
  if (!record || handle === undefined) return undefined;
  return {
    handle,
    isOwn: asBoolean(record['isOwn']) ?? false,
    name: asProse(record['name']),
    bio: asProse(record['bio']),
    site: asText(longestProse)(record['site']),
    pinned: asText(longLimit)(record['pinned']),
    isProtected: asBoolean(record['isProtected']) ?? false,
    followers: parsePageCount(record['followers']),
    following: parsePageCount(record['following']),
  };
}

/** The counts if we may show them. Those of a protected account are only for its followers. */
export function countsOf({ isOwn, isProtected, followers, following }: Profile): { readonly followers: Count; readonly following: Count } | undefined {
  return (isProtected && !isOwn) || !followers || !following ? undefined : { followers, following };
}

/** A snapshot of both counts; `undefined` unless both are known. */
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

/** What the rules get to know about a profile. A header that shows its counts has loaded completely, so anything missing from it is empty rather than unknown. */
export function factsOf(seen: Profile, history: readonly ProfileSnapshot[], posts: ProfileFacts['posts']): ProfileFacts {
  const absent = seen.followers && seen.following ? '' : undefined;
  return { ...seen, bio: seen.bio ?? absent, site: seen.site ?? absent, history, posts };
}

import type { Count } from '../../src/core/text/counts.ts';
import { parsePageCount } from '../../src/core/text/page-count.ts';
import type { ProfileReading } from '../../src/sites/site.ts';

/** A profile with its counts parsed, as the background does it. */
export type Counted = Omit<ProfileReading, 'followers' | 'following'> & { readonly followers: Count | undefined; readonly following: Count | undefined };

export const counted = (profile: ProfileReading): Counted => ({ ...profile, followers: parsePageCount(profile.followers), following: parsePageCount(profile.following) });

/** Each of a post's counts as a number. */
export const countsOf = (post: object): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries(Object.entries(post).filter(([name]) => ['replies', 'reposts', 'likes', 'views'].includes(name)).map(([name, count]) => [name, parsePageCount(count)?.value]));

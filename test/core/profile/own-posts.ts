import type { PastPost } from '../../../src/core/model/post.ts';
import type { Signals } from '../../../src/core/model/signals.ts';

export const now = 1_700_000_000_000;
export const hour = 3_600_000;
export const day = 24 * hour;
export const silent: Signals = { inform: 0, promote: 0, relate: 0, personal: 0, teaser: 0, rude: 0 };

/** A stored post, an hour before `now` unless it says otherwise. */
export const past = (rest: Partial<PastPost> = {}): PastPost => ({
  postedAt: now - hour, kind: 'post', rules: [], signals: silent, sells: false, isLive: false, hasLink: false, linksHome: false, pointsHome: false, links: [], runs: [], ...rest,
});

/** This many posts, one a day, the newest a day before `now`. */
export const pastDays = (count: number, each: (i: number) => Partial<PastPost> = () => ({})): readonly PastPost[] => Array.from({ length: count }, (_, i) => past({ postedAt: now - (i + 1) * day, ...each(i) }));

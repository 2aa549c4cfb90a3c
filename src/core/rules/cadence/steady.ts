import { recentPosts } from '../../posts/recent-posts.ts';
import { defineRule } from '../rule.ts';
import type { PastPost } from '../../model/post.ts';
import { localTime } from '../../util/dates.ts';
import { day } from '../../util/time.ts';

/** `three-mistakes`: attention spans are short, so post "day by day", not month by month. From a week on, a pause counts as silence. */
const shortestSilence = 7 * day;
/** A pause must also be this many times the account's usual interval: two weeks are no silence for an account that posts monthly. */
const timesUsual = 3;
/** Accounts with fewer posts have no rhythm yet. */
const fewestPosts = 5;
const looksBack = 20;

const isOwn = ({ kind }: PastPost): boolean => kind !== 'reply';

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export const steady = defineRule({
  id: 'steady',
  group: 'cadence',
  severity: 'tip',
  situations: ['new', 'profile'],
  sources: ['three-mistakes'],
  title: 'Be there regularly',
  advice: 'Welcome back after {days} days. Why not plan the next one now?',
  variants: { quiet: 'Quiet for {days} days. How about one small useful post today?' },
  why: 'Readers forget an account that’s silent, and come back to one that’s there.',
  check: ({ recent, now, situation, profile }) => {
    const isProfile = situation === 'profile';
    if (isProfile && !profile?.isOwn) return undefined;
    const silence = localTime(now) - localTime(recent.find(isOwn)?.postedAt ?? now);
    if (silence <= shortestSilence) return undefined;
    const times = recentPosts(recent, looksBack, isOwn).map(({ postedAt }) => postedAt);
    const gaps = times.slice(1).map((time, i) => (times[i] ?? time) - time);
    if (times.length < fewestPosts || silence <= timesUsual * middleOf(gaps)) return undefined;
    return { spans: [], variant: isProfile ? 'quiet' : undefined, data: { days: Math.floor(silence / day) } };
  },
});

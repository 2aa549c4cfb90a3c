import { recentPosts } from '../../posts/recent-posts.ts';
import type { ExamplePost, Examples } from '../example.ts';
import { defineRule } from '../rule.ts';
import type { PastPost } from '../../model/post.ts';
import { day } from '../../util/time.ts';

/** `three-mistakes`: attention spans are short; "day by day", not month by month. A week without a post is a silence. */
const shortestSilence = 7 * day;
/** Relative to the account's rhythm: monthly posts do not make a fortnight's silence. */
const timesUsual = 3;
/** Too few posts to have a rhythm. */
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
    const silence = now - (recent.find(isOwn)?.postedAt ?? now);
    if (silence <= shortestSilence) return undefined;
    const times = recentPosts(recent, looksBack, isOwn).map(({ postedAt }) => postedAt);
    const gaps = times.slice(1).map((time, i) => (times[i] ?? time) - time);
    if (times.length < fewestPosts || silence <= timesUsual * middleOf(gaps)) return undefined;
    return { spans: [], variant: isProfile ? 'quiet' : undefined, data: { days: Math.floor(silence / day) } };
  },
});

const now = 1_700_000_000_000;
/* @__NO_SIDE_EFFECTS__ */
const daysAgo = (...days: readonly number[]): readonly ExamplePost[] => days.map((d) => ({ text: 'x', postedAt: now - d * day }));
/* @__NO_SIDE_EFFECTS__ */
const replies = (...days: readonly number[]): readonly ExamplePost[] => days.map((d) => ({ text: 'x', kind: 'reply', postedAt: now - d * day }));

export const examples: Examples = {
  fires: [
    { text: 'We are back', now, recent: daysAgo(14, 15, 16, 17, 18, 19) },
    { text: 'Rates fell this month', now, recent: daysAgo(14, 15, 16, 17, 18, 19) },
    { text: 'New depot', now, recent: daysAgo(14, 15, 16, 17, 18, 19) },
    { text: 'Hello from the new workshop', now, recent: daysAgo(8, 9, 10, 11, 12) },
    { text: 'The yard cat is a mother of four', now, recent: daysAgo(40, 47, 54, 61, 68, 75) },
    { text: 'Winter timetable is up', now, recent: [...replies(1, 2), ...daysAgo(20, 22, 24, 26, 28)] },
    { text: '', situation: 'profile', profile: { isOwn: true }, now, recent: daysAgo(9, 10, 11, 12, 13) },
    { text: 'Rope prices, one year later', now, recent: daysAgo(370, 371, 372, 373, 374) },
  ],
  quiet: [
    { text: 'Rates fell', now, recent: daysAgo(1, 2, 3, 4, 5) },
    { text: 'Rates fell', now, recent: daysAgo(1) },
    { text: 'Rates fell', now, recent: daysAgo(8, 14, 20, 26, 32) },
    { text: 'Monthly letter number nine', now, recent: daysAgo(31, 62, 93, 124, 155) },
    { text: 'Second week of the strike', now, recent: daysAgo(6.9, 7, 8, 9, 10) },
    { text: 'Our very first note', now, recent: [] },
    { text: '', situation: 'profile', profile: { isOwn: false }, now, recent: daysAgo(9, 10, 11, 12, 13) },
    { text: 'Back from the fair', now, recent: daysAgo(9, 10, 11, 12) },
  ],
};

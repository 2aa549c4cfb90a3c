import type { PastPost } from '../model/post.ts';
import { fewestPosts, isOriginal, medianOf, sampleOf, type Sample } from './sample.ts';
import { localTime } from '../util/dates.ts';
import { day, minute } from '../util/time.ts';

/** As many weeks as fit into the strip of days. */
const weeks = 12;
/** Kwak, Chun, Moon 2011: many posts in a short time are a main reason to unfollow. As in the rule "burst". */
const burst = { within: 30 * minute, posts: 3 };
/** `three-mistakes`: "consistent, even day by day". As in the rule "steady". */
const shortestGap = 7;

/** One day of the strip. */
export interface Day {
  /** Noon of the day in the person's time zone, as if it were UTC. For formatting the date. */
  readonly at: number;
  readonly posts: number;
}

export interface Rhythm extends Sample {
  /** Twelve weeks, ending today. */
  readonly days: readonly Day[];
  /** Median number of posts on days with any. */
  readonly perActiveDay: number;
  readonly activeDays: number;
  /** How often three or more posts came within half an hour. */
  readonly bursts: number;
  /** Longest pause between two posts, in days; `undefined` if shorter than a week. */
  readonly longestGap: number | undefined;
  /** Whole days since the last post. */
  readonly silentFor: number;
}

/** Number of groups of three or more posts within half an hour of the first. */
function burstsIn(times: readonly number[]): number {
  let bursts = 0;
  for (let i = 0; i < times.length; ) {
    const first = times[i] ?? 0;
    let next = i;
    while (next < times.length && (times[next] ?? 0) - first <= burst.within) next++;
    if (next - i >= burst.posts) bursts++;
    i = next;
  }
  return bursts;
}

const dayOf = (time: number): number => Math.floor(localTime(time) / day);
/** The days between two times by the person's clock. */
const daysFrom = (time: number, to: number): number => (localTime(to) - localTime(time)) / day;

/** When the account posted in the last twelve weeks, not counting replies; `undefined` if there are too few posts. Days are local. */
export function rhythmOf(posts: readonly PastPost[], now: number): Rhythm | undefined {
  const today = dayOf(now);
  const first = today - 7 * weeks + 1;
  const recent = posts.filter((post) => isOriginal(post) && post.postedAt <= now && dayOf(post.postedAt) >= first);
  if (recent.length < fewestPosts) return undefined;
  const times = recent.map(({ postedAt }) => postedAt).toSorted((a, b) => a - b);
  const days = Array.from({ length: 7 * weeks }, (_, i) => ({ at: (first + i) * day + day / 2, posts: times.filter((time) => dayOf(time) === first + i).length }));
  const active = days.filter((one) => one.posts > 0);
  const gaps = times.slice(1).map((time, i) => daysFrom(times[i] ?? time, time));
  const longest = Math.max(0, ...gaps);
  return {
    ...sampleOf(recent),
    days,
    perActiveDay: medianOf(active.map((one) => one.posts)) ?? 0,
    activeDays: active.length,
    bursts: burstsIn(times),
    longestGap: longest >= shortestGap ? Math.floor(longest) : undefined,
    silentFor: Math.floor(daysFrom(times.at(-1) ?? now, now)),
  };
}

import type { PastPost } from '../model/post.ts';
import type { ProfileSnapshot } from '../model/profile.ts';
import { purposeOf, purposes, type Purpose } from './mix.ts';
import { fewestPosts, isOriginal, recentWindow, medianOf, sampleOf, type Sample } from './sample.ts';
import { day, hour } from '../util/time.ts';

/** Until then a post is still reaching readers. */
const settledAfter = 48 * hour;
/** The account's baseline is taken over a quarter of a year. */
const usualDays = 90;
const recentDays = 30;
/** With fewer posts a baseline would be chance. */
const fewestForUsual = 10;
/** A snapshot further from a post than this says nothing about its followers. */
const nearest = 30 * day;

type Counted = PastPost & { readonly counts: NonNullable<PastPost['counts']> };

/** Original posts whose counts were read after they had settled, newest first. */
const settled = (posts: readonly PastPost[]): readonly Counted[] =>
  posts.filter((post): post is Counted => post.counts !== undefined && isOriginal(post) && post.counts.readAt - post.postedAt >= settledAfter);

/** How many original posts got a reply. The second part of a thread counts as a reply, as it does on the site. */
interface Closeness extends Sample {
  readonly answered: number;
}

export function closenessOf(posts: readonly PastPost[]): Closeness | undefined {
  const last = settled(posts).slice(0, recentWindow);
  if (last.length < fewestPosts) return undefined;
  return { ...sampleOf(last), answered: last.filter(({ counts }) => counts.replies > 0).length };
}

/** Replies to posts of one purpose, compared with all posts. */
interface AnsweredPurpose extends Sample {
  readonly purpose: Purpose;
  /** Mean number of replies to a post of this purpose. */
  readonly answers: number;
  /** As a multiple of the account's own average. */
  readonly times: number;
}

interface Answered extends Sample {
  /** Mean number of replies to a post. */
  readonly usual: number;
  /** Most replies first. Only purposes with enough posts. */
  readonly byPurpose: readonly AnsweredPurpose[];
}

const averageOf = (posts: readonly Counted[]): number => posts.reduce((sum, { counts }) => sum + counts.replies, 0) / posts.length;

/** What readers replied to most, compared with the account's own baseline; `undefined` without a baseline. */
export function answeredOf(posts: readonly PastPost[], now: number): Answered | undefined {
  const all = settled(posts).filter(({ postedAt }) => now - postedAt <= usualDays * day);
  const usual = averageOf(all);
  if (all.length < fewestForUsual || usual === 0) return undefined;
  const byPurpose = purposes.flatMap((purpose) => {
    const own = all.filter((post) => purposeOf(post) === purpose);
    if (own.length < fewestPosts) return [];
    const answers = averageOf(own);
    return [{ ...sampleOf(own), purpose, answers, times: answers / usual }];
  });
  return { ...sampleOf(all), usual, byPurpose: byPurpose.toSorted((a, b) => b.times - a.times) };
}

/** Likes, reposts and replies per thousand followers: the medians of the last month and of the last quarter. */
interface Engagement {
  readonly recent: Sample & { readonly perThousand: number };
  readonly usual: Sample & { readonly perThousand: number };
}

/** Number of followers at the time of a post, taken from the nearest snapshot. */
function followersAt(history: readonly ProfileSnapshot[], time: number): number | undefined {
  const distance = ({ takenAt }: ProfileSnapshot): number => Math.abs(takenAt - time);
  const [first, ...others] = history;
  if (!first) return undefined;
  const near = others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first);
  return distance(near) <= nearest && near.followers > 0 ? near.followers : undefined;
}

/** Engagement per follower, compared only with the account's own past; `undefined` if there are too few posts of either period. */
export function engagementOf(posts: readonly PastPost[], history: readonly ProfileSnapshot[], now: number): Engagement | undefined {
  const rated = settled(posts).flatMap((post) => {
    const followers = followersAt(history, post.postedAt);
    const { likes, reposts, replies } = post.counts;
    return followers === undefined || now - post.postedAt > usualDays * day ? [] : [{ postedAt: post.postedAt, rate: (1000 * (likes + reposts + replies)) / followers }];
  });
  const over = (days: number) => {
    const within = rated.filter(({ postedAt }) => now - postedAt <= days * day);
    return { ...sampleOf(within), perThousand: medianOf(within.map(({ rate }) => rate)) ?? 0 };
  };
  const recent = over(recentDays);
  const usual = over(usualDays);
  return recent.n < fewestPosts || usual.n < fewestForUsual ? undefined : { recent, usual };
}

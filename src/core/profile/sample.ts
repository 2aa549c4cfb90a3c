import type { PastPost } from '../model/post.ts';

/** What a figure is based on: the number of posts and their dates. No figure is shown without it. */
export interface Sample {
  readonly n: number;
  readonly from: number;
  readonly to: number;
}

export const sampleOf = (posts: readonly Pick<PastPost, 'postedAt'>[]): Sample => {
  const times = posts.map(({ postedAt }) => postedAt);
  return { n: times.length, from: times.length === 0 ? 0 : Math.min(...times), to: times.length === 0 ? 0 : Math.max(...times) };
};

/** Whether a post is no reply and no later part of a thread. */
export const isOriginal = ({ kind, part = 0 }: PastPost): boolean => kind !== 'reply' && part === 0;

/** How many posts are looked at together: enough to say something, and all still recent. */
export const recentWindow = 50;
/** With fewer posts no share is shown. */
export const fewestPosts = 5;

/** The median; `undefined` for an empty list. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

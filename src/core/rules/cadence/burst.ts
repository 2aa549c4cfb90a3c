import { isOriginal } from '../../profile/sample.ts';
import type { ExamplePost, Examples } from '../example.ts';
import { defineRule } from '../rule.ts';
import { hour, minute } from '../../util/time.ts';

/** X shows the second, third and fourth post in a row of one author at 0.63, 0.44 and 0.34 of the first (open code, 2026). */
const weight = -0.4;
/** Kwak, Chun, Moon 2011: many posts in a short time are a main reason to unfollow. */
const short = { within: 30 * minute, posts: 3 };
const long = { within: 3 * hour, posts: 6 };
/** Live coverage may go on all day. */
const liveFor = 24 * hour;

export const burst = defineRule({
  id: 'burst',
  group: 'cadence',
  severity: 'nudge',
  situations: ['new'],
  sources: ['business-tweeters', 'unfollowing', 'x-algorithm-2026'],
  title: 'Don’t flood the timeline',
  advice: '{count} posts in a short time. Space them out, or make a thread.',
  why: 'Readers unfollow accounts that fill their timeline; quality counts more than number.',
  check: ({ recent, now, cues }) => {
    let inShort = 0;
    let inLong = 0;
    for (const post of recent) {
      const age = now - post.postedAt;
      if (age < 0 || age > long.within || !isOriginal(post)) continue;
      inLong++;
      if (age <= short.within) inShort++;
    }
    if (inShort < short.posts && inLong < long.posts) return undefined;
    const isLive = (['live', 'calamity', 'advisory', 'help-appeal'] as const).some((name) => cues(name).strong.length > 0);
    if (isLive || recent.some((post) => post.isLive && now - post.postedAt <= liveFor)) return undefined;
    return { spans: [], value: weight, data: { count: inShort >= short.posts ? inShort : inLong } };
  },
});

const now = 1_700_000_000_000;
const at = (minutesAgo: number, kind: 'post' | 'reply' = 'post', isLive = false): ExamplePost => ({ text: 'x', kind, isLive, postedAt: now - minutesAgo * minute });
/* @__NO_SIDE_EFFECTS__ */
const ago = (...minutes: readonly number[]): readonly ExamplePost[] => minutes.map((m) => at(m));
/* @__NO_SIDE_EFFECTS__ */
const replies = (...minutes: readonly number[]): readonly ExamplePost[] => minutes.map((m) => at(m, 'reply'));
const part = (index: number): ExamplePost => ({ text: 'x', kind: 'thread', part: index, postedAt: now - index * minute });

export const examples: Examples = {
  fires: [
    { text: 'Rates fell', now, recent: ago(2, 9, 20) },
    { text: 'Hours change Monday', now, recent: ago(2, 9, 20) },
    { text: 'New depot in Cebu', now, recent: ago(2, 9, 20) },
    { text: 'One more thing about tape', now, recent: ago(1, 2, 3, 4, 5) },
    { text: 'And the winner of the naming vote is Bertha', now, recent: ago(35, 60, 80, 110, 140, 175) },
    { text: 'A short note on straps', now, recent: [...replies(1), ...ago(10, 20, 30)] },
    { text: 'Oh, and parking is free', now, recent: [...ago(4, 5, 6), at(3000, 'post', true)] },
  ],
  quiet: [
    { text: 'Rates fell', now, recent: ago(40, 90, 200) },
    { text: 'Rates fell', now, recent: replies(1, 2, 3) },
    { text: 'Rates fell', now, recent: [1, 2, 3].map(part) },
    { text: 'Live updates: the second barge is through', now, recent: ago(2, 9, 20) },
    { text: 'Third barge is through', now, recent: [...ago(2, 9), at(20, 'post', true)] },
    { text: 'Road closure moved to Mill Street', now, recent: ago(1, 6, 12) },
    { text: 'Two sheep on the ramp', now, recent: ago(31, 62, 93, 124, 155) },
    { text: 'First post of the day', now, recent: [] },
  ],
};

import { isOriginal } from '../../profile/sample.ts';
import { defineRule } from '../rule.ts';
import { hour, minute } from '../../util/time.ts';

/** X multiplies the score of an author's second, third and fourth post in a row by 0.63, 0.44 and 0.34 (open code, 2026). */
const weight = -0.4;
/** Kwak, Chun, Moon 2011: many posts in a short time are a main reason to unfollow. */
const short = { within: 30 * minute, posts: 3 };
const long = { within: 3 * hour, posts: 6 };
/** Live coverage may last all day. */
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

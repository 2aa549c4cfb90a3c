import { featureGroups, places, starts } from '../../src/core/brand/voice/feature-groups.ts';
import { forEachHabit, type VoicePost } from './voice-posts.ts';

/** A feature used by fewer accounts is not kept by itself: it only counts among the rare ones. */
export const leastAccounts = 3;

const byAccount = (posts: readonly VoicePost[]): Iterable<readonly VoicePost[]> => {
  const accounts = new Map<string, VoicePost[]>();
  for (const post of posts) {
    const own = accounts.get(post.account) ?? [];
    own.push(post);
    accounts.set(post.account, own);
  }
  return accounts.values();
};

/** For each feature, how many accounts have it. */
const accountsOf = (posts: readonly VoicePost[]): ReadonlyMap<number, number> => {
  const known = new Map<number, number>();
  for (const own of byAccount(posts)) {
    const met = new Set<number>();
    for (const { habits } of own) forEachHabit(habits, (family, _, hash) => met.add(hash * featureGroups.length + family));
    for (const habit of met) known.set(habit, (known.get(habit) ?? 0) + 1);
  }
  return known;
};

/** How rare each index is among the posts, in whole steps. */
export const levelsOf = (posts: readonly VoicePost[], step: number): Uint8Array => {
  const accounts = accountsOf(posts);
  const counts = new Float64Array(places);
  const totals = featureGroups.map(() => 0);
  const seldom = featureGroups.map(() => 0);
  for (const { habits } of posts)
    forEachHabit(habits, (family, place, hash) => {
      totals[family] = (totals[family] ?? 0) + 1;
      if ((accounts.get(hash * featureGroups.length + family) ?? 0) >= leastAccounts) counts[place] = (counts[place] ?? 0) + 1;
      else seldom[family] = (seldom[family] ?? 0) + 1;
    });
  const levels = new Uint8Array(places);
  featureGroups.forEach((_, family) => {
    const from = starts[family] ?? 0;
    const end = starts[family + 1] ?? from;
    // Rare features are spread over all indices. The extra half post keeps unknown ones possible.
    const spread = (seldom[family] ?? 0) / (end - from) + 0.5;
    for (let place = from; place < end; place++) levels[place] = Math.round(Math.log((totals[family] ?? 1) / ((counts[place] ?? 0) + spread)) / Math.log(step));
  });
  return levels;
};

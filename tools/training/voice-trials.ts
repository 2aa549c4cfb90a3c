import { dampen, mixes, ratio, startOfFamily, type Counts, type Rarity } from '../../src/core/brand/voice/evidence.ts';
import { featureGroups, places } from '../../src/core/brand/voice/feature-groups.ts';
import { foldsOf, random } from './measure.ts';
import { trigramsOf, type Trigrams } from './trigrams.ts';
import type { Features } from '../../src/core/brand/voice/features.ts';
import { forEachHabit, type TrialPost, type VoicePost } from './voice-posts.ts';

/** One account against posts of others of its group: the evidence in each post, and whether it is its own. */
export interface Trial {
  readonly account: string;
  readonly group: string;
  /** The folds that the reference corpus has not seen: that of the account, and that of the others. */
  readonly folds: readonly [number, number];
  readonly size: number;
  readonly mine: readonly boolean[];
  readonly evidence: readonly Float64Array[];
  /** Similarity by the plain character-trigram log-ratio, for comparison. */
  readonly plain: readonly number[];
}

export const countsOf = (posts: readonly VoicePost[]): Counts => {
  const counts = new Uint16Array(places);
  const totals = featureGroups.map(() => 0);
  for (const { habits } of posts)
    forEachHabit(habits, (family, place) => {
      counts[place] = (counts[place] ?? 0) + 1;
      totals[family] = (totals[family] ?? 0) + 1;
    });
  return { posts: posts.length, counts, totals };
};

/** The evidence of each combination in a post, before weighting. */
const weigh = ({ counts, totals }: Counts, rarity: Rarity, habits: Features): Float64Array =>
  Float64Array.from(mixes, ({ family, prior }) => {
    const from = startOfFamily(habits, family);
    const end = habits.ends[family] ?? from;
    let sum = 0;
    for (let at = from; at < end; at++) {
      const place = habits.places[at] ?? 0;
      sum += ratio(counts[place] ?? 0, rarity[place] ?? 1, prior, totals[family] ?? 0);
    }
    return sum * dampen(end - from);
  });

/** Each account's fold, every group spread over all. */
export const foldAccounts = (posts: readonly TrialPost[], folds: number, seed: number): ReadonlyMap<string, number> => {
  const fold = new Map<string, number>();
  for (const group of new Set(posts.map((post) => post.group))) {
    const accounts = posts.filter((post) => post.group === group).map(({ account }) => account);
    const chosen = foldsOf(accounts, folds, seed);
    accounts.forEach((account, at) => fold.set(account, chosen[at] ?? 0));
  }
  return fold;
};

const rivalsDrawn = 80;
const sizes = [70, 20];

export interface Unseen {
  readonly rarity: Rarity;
  readonly trigrams: Trigrams;
}

/** All trials of two folds of accounts against each other, both unknown to the reference corpus. */
export const trialsOf = (posts: readonly TrialPost[], fold: ReadonlyMap<string, number>, folds: readonly [number, number], { rarity, trigrams }: Unseen): readonly Trial[] => {
  const next = random(folds[0] * 31 + folds[1]);
  const [one, other] = folds;
  const among = (wanted: number): readonly string[] => [...fold].filter(([, found]) => found === wanted).map(([account]) => account);
  const sides = one === other ? [[one, one] as const] : [[one, other] as const, [other, one] as const];
  return sides.flatMap(([own, theirs]) =>
    among(own).flatMap((account) => {
      const mine = posts.filter((post) => post.account === account);
      const group = mine[0]?.group ?? '';
      const rivals = posts.filter((post) => post.role === 'test' && post.account !== account && post.group === group && fold.get(post.account) === theirs);
      if (rivals.length === 0) return [];
      const drawn = Array.from({ length: rivalsDrawn }, () => rivals[Math.floor(next() * rivals.length)]).filter((post) => post !== undefined);
      const tests = [...mine.filter(({ role }) => role === 'test'), ...drawn];
      return sizes.map((size): Trial => {
        const known = mine.filter(({ role }) => role === 'profile').slice(-size);
        const counts = countsOf(known);
        const letters = trigramsOf(known.map(({ text }) => text));
        return {
          account,
          group,
          folds,
          size,
          mine: tests.map((post) => post.account === account),
          evidence: tests.map(({ habits }) => weigh(counts, rarity, habits)),
          plain: tests.map(({ text }) => letters.likeness(text, trigrams)),
        };
      });
    }),
  );
};

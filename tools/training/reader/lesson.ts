import { see, type Seen } from './design.ts';
import type { Lesson } from './fit-reader.ts';
import { gapTargetsOf, targetsOf, type LabelledPost } from './labelled-posts.ts';
import { variationsOf } from './variations.ts';

/** Weights of posts: three editors count more than one, a copy counts less than an original. */
const weights = { measured: 2, one: 1, copy: 0.4 };
/** Codes are more frequent in posts written for training than in real ones; likelihoods follow the real frequency. */
const oddsWeights = { measured: 3, one: 1, own: 0.4, copy: 0.15 };
const seenPosts = new Map<string, Seen>();

const seePost = ({ text, media }: LabelledPost): Seen => {
  const key = `${media} ${text}`;
  const before = seenPosts.get(key);
  if (before) return before;
  const made = see(text, media);
  seenPosts.set(key, made);
  return made;
};

/** Labelled posts and modified copies of them, as training data. */
export function lessonOf(posts: readonly LabelledPost[], sees: (seen: Seen) => Seen = (seen) => seen): Lesson {
  const copies = variationsOf(posts);
  const all = [...posts, ...copies];
  return {
    seen: all.map((post) => sees(seePost(post))),
    targets: all.map(targetsOf),
    gapTargets: posts.map(gapTargetsOf),
    counts: Float64Array.from(all, ({ isMeasured }, at) => (at >= posts.length ? weights.copy : isMeasured ? weights.measured : weights.one)),
    oddsCounts: Float64Array.from(all, ({ isMeasured, isOwn }, at) => (at >= posts.length ? oddsWeights.copy : isMeasured ? oddsWeights.measured : isOwn ? oddsWeights.own : oddsWeights.one)),
    originals: posts.length,
    accounts: all.map(({ account }) => account),
  };
}

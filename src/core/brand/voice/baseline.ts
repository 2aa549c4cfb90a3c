/** Similarity of one of the account's posts to its others, measured when it was learned. */
export interface Sample {
  readonly likeness: number;
  readonly words: number;
  /** Number of posts known at that time. */
  readonly posts: number;
}

/** Similarity of the account's posts to each other: 5th percentile and median. */
export interface Baseline {
  readonly p5: number;
  readonly median: number;
}

/** Only the last posts are kept, enough for stable percentiles. */
export const mostSamples = 200;
/** Length classes, by maximum number of words. Short posts vary more than long ones, so posts are compared within their class. */
const lengths = [9, 17, Number.POSITIVE_INFINITY] as const;
/** A percentile of fewer posts would be chance. */
const fewest = 20;

const quantile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at % 1);
};

const usualOf = (samples: readonly Sample[]): Baseline => {
  const sorted = samples.map(({ likeness }) => likeness).toSorted((a, b) => a - b);
  return { p5: quantile(sorted, 0.05), median: quantile(sorted, 0.5) };
};

const lengthOf = (words: number): number => lengths.findIndex((most) => words <= most);

/** The baseline for each length class. Samples taken when less than half of the posts were known scored too low, so they are left out. */
export const usualsOf = (samples: readonly Sample[], posts: number): readonly Baseline[] => {
  const ripe = samples.filter((sample) => sample.posts * 2 >= posts);
  const known = ripe.length > 0 ? ripe : samples;
  return lengths.map((_, length) => {
    const alike = known.filter(({ words }) => lengthOf(words) === length);
    return usualOf(alike.length >= fewest ? alike : known);
  });
};

export const usualAt = (usuals: readonly Baseline[], words: number): Baseline => usuals[lengthOf(words)] ?? { p5: 0, median: 0 };

/** Similarity of one of the account's posts to its others, measured when it was learned. */
export interface Sample {
  readonly likeness: number;
  readonly words: number;
  /** How many posts were known then. */
  readonly posts: number;
}

/** The account's similarity to itself: 5th percentile and median. */
export interface Baseline {
  readonly p5: number;
  readonly median: number;
}

/** The last so many posts stand for all: percentiles are stable by then. */
export const mostSamples = 200;
/** Short posts vary more than long ones, so each is compared with posts of its length: up to so many words. */
const lengths = [9, 17, Number.POSITIVE_INFINITY] as const;
/** A percentile of fewer posts is chance. */
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

/** The baseline for each length. A post measured when half as many were known scored too low. */
export const usualsOf = (samples: readonly Sample[], posts: number): readonly Baseline[] => {
  const ripe = samples.filter((sample) => sample.posts * 2 >= posts);
  const known = ripe.length > 0 ? ripe : samples;
  return lengths.map((_, length) => {
    const alike = known.filter(({ words }) => lengthOf(words) === length);
    return usualOf(alike.length >= fewest ? alike : known);
  });
};

export const usualAt = (usuals: readonly Baseline[], words: number): Baseline => usuals[lengthOf(words)] ?? { p5: 0, median: 0 };

import { featureGroups, type FeatureGroup } from './feature-groups.ts';
import type { Features } from './features.ts';

/** How an account writes: the number of posts in which each feature occurs. */
export interface Counts {
  readonly posts: number;
  readonly counts: Uint16Array;
  /** Sum of the counts by group. */
  readonly totals: readonly number[];
}

/** How others write: by feature, how rarely it occurs among all features of its group. */
export type Rarity = Float64Array;

/**
 * Prior strengths, in features taken from the reference corpus. With a weak prior, what the account never
 * does stands out; with a strong one, what only the account does. Both are used, and the weights balance them.
 */
const priors: Readonly<Record<FeatureGroup, readonly number[]>> = {
  threes: [300, 30_000],
  fours: [300, 30_000],
  words: [300, 30_000],
  frames: [300, 30_000],
  marks: [10, 300],
  shapes: [30, 1000],
};
/** The combinations of group and prior. Each has a weight. */
export const mixes: readonly { readonly family: number; readonly prior: number }[] = featureGroups.flatMap((name, family) => priors[name].map((prior) => ({ family, prior })));

/** Index of a group's first feature among those of a text. */
export const startOfFamily = ({ ends }: Features, family: number): number => (family === 0 ? 0 : (ends[family - 1] ?? 0));

/** A longer text has more features, but they are not independent, so evidence grows only with the square root of their number. */
export const dampen = (habits: number): number => 1 / Math.sqrt(Math.max(1, habits));

/** Evidence of a feature: log-likelihood ratio of the account against others. */
export const ratio = (count: number, rarity: number, prior: number, all: number): number => Math.log((count * rarity + prior) / (all + prior));


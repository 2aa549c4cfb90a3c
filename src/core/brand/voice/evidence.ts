import { featureGroups, type FeatureGroup } from './feature-groups.ts';
import type { Features } from './features.ts';

/** How the account's posts are written: in how many of them each feature occurs. */
export interface Counts {
  readonly posts: number;
  readonly counts: Uint16Array;
  /** Sum of the counts, by group. */
  readonly totals: readonly number[];
}

/** How others write: how often each feature occurs among all of its group. */
export type Rarity = Float64Array;

/**
 * How many features of others are mixed in before the account's own count fully. Few: what the account never
 * does counts; many: what only the account does counts. Both are used, and the weights balance them.
 */
const priors: Readonly<Record<FeatureGroup, readonly number[]>> = {
  threes: [300, 30_000],
  fours: [300, 30_000],
  words: [300, 30_000],
  frames: [300, 30_000],
  marks: [10, 300],
  shapes: [30, 1000],
};
/** One weight for each group and prior. */
export const mixes: readonly { readonly family: number; readonly prior: number }[] = featureGroups.flatMap((name, family) => priors[name].map((prior) => ({ family, prior })));

/** Where a group's features start among those of a text. */
export const startOfFamily = ({ ends }: Features, family: number): number => (family === 0 ? 0 : (ends[family - 1] ?? 0));

/** A longer text has more evidence, but its features repeat each other: evidence grows with the square root of their number. */
export const dampen = (habits: number): number => 1 / Math.sqrt(Math.max(1, habits));

/** Evidence of a feature (log-likelihood ratio, account against others). */
export const ratio = (count: number, rarity: number, prior: number, all: number): number => Math.log((count * rarity + prior) / (all + prior));


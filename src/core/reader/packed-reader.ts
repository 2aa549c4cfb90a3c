import type { Columns } from '../signals/packed.ts';

/** Numbers that all heads are made of. */
export const latentSize = 12;

/** The reader as training wrote it. */
export interface PackedReader extends Columns {
  /** What one whole number of a column of `weights` is worth. */
  readonly steps: readonly number[];
  /** `latentSize` numbers a trait, then the constant's. */
  readonly traits: readonly number[];
  /** `latentSize` numbers and the mean, for each head. */
  readonly heads: readonly number[];
  /** Where the trees start: the mean value. */
  readonly start: number;
  /** Each a list: feature, limit and value, then the left branch, then the right; a leaf is -1 and its value. Features are traits, then heads. */
  readonly trees: readonly (readonly number[])[];
  /** Log-odds of the heads but value, a character each: a row a trait, a row for each number in common, a row of constants. */
  readonly odds: string;
  /** What one whole number of a row of `odds` is worth. */
  readonly oddsSteps: readonly number[];
  /** What trees add to the log-odds of each head but value, one after the other: feature and limit, then the left branch, then the right; a leaf is -1 and its value. Features are traits, then heads, then value. */
  readonly lifts: readonly (readonly number[])[];
}

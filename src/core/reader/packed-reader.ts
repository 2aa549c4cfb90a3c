import type { Columns } from '../signals/packed.ts';

/** Size of the latent vector that all heads are computed from. */
export const latentSize = 12;

/** The reader model as written by training. */
export interface PackedReader extends Columns {
  /** The value of one integer step, for each column of `weights`. */
  readonly steps: readonly number[];
  /** `latentSize` numbers for each trait, then those of the constant. */
  readonly traits: readonly number[];
  /** For each head `latentSize` numbers, then its mean. */
  readonly heads: readonly number[];
  /** The mean value, to which the trees add. */
  readonly start: number;
  /** Each tree in preorder: feature, threshold and value, then the left branch, then the right; a leaf is -1 and its value. Features are traits, then heads. */
  readonly trees: readonly (readonly number[])[];
  /** Log-odds of all heads except value, one character each: a row for each trait, a row for each latent number, a row of constants. */
  readonly odds: string;
  /** The value of one integer step, for each row of `odds`. */
  readonly oddsSteps: readonly number[];
  /** Trees that add to the log-odds of each head except value, one list a head, in preorder: feature and threshold, then the left branch, then the right; a leaf is -1 and its value. Features are traits, then heads, then value. */
  readonly lifts: readonly (readonly number[])[];
}

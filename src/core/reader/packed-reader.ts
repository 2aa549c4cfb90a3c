import { type Columns, mostPair } from '../signals/packed.ts';

/** Size of the latent vector from which all heads are computed. */
export const latentSize = 12;

/** The reader model as training writes it. */
export interface PackedReader extends Columns {
  /** The value of one integer step, for each column of `weights`. */
  readonly steps: readonly number[];
  /** `latentSize` numbers for each trait, then for the constant. */
  readonly traits: readonly number[];
  /** For each head, `latentSize` numbers and its mean. */
  readonly heads: readonly number[];
  /** The mean value, to which the trees add. */
  readonly start: number;
  /** The splits of the trees: a list for each feature, with the feature followed by its thresholds in ascending order. Features are traits, then heads, then value. */
  readonly splits: readonly (readonly number[])[];
  /** Trees in preorder, two numbers per node: a split (or, for a leaf, the number of splits), then the value in steps of `valueStep` from `-middlePair`. A node is followed by its left branch, then its right one. */
  readonly trees: string;
  readonly valueStep: number;
  /** Log-odds of all heads except value, one character each: a row for each trait, a row for each latent number, and a row of constants. */
  readonly odds: string;
  /** The value of one integer step, for each row of `odds`. */
  readonly oddsSteps: readonly number[];
  /** The same as `odds` and `oddsSteps`, for the gaps. */
  readonly gapOdds: string;
  readonly gapSteps: readonly number[];
  /** Trees that add to the log-odds of each head except value: a string per head, in the same order, with one number per node: a split or, for a leaf, the number of splits plus the value in hundredths from `-middleLift`. */
  readonly lifts: readonly string[];
}

/** Packed numbers cannot be negative, so this is added to those that may be. */
export const middlePair = mostPair / 2;
export const middleLift = 500;

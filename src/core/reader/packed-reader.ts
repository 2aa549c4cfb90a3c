import { type Columns, mostPair } from '../signals/packed.ts';

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
  /** What trees split by: a list for each feature, the feature first, then its thresholds, rising. Features are traits, then heads, then value. */
  readonly splits: readonly (readonly number[])[];
  /** Trees in preorder, two numbers a node: a split or (for a leaf) their count, then the value in steps of `valueStep` from `-middlePair`. Each followed by its left branch, then its right one. */
  readonly trees: string;
  readonly valueStep: number;
  /** Log-odds of all heads except value, one character each: a row for each trait, a row for each latent number, a row of constants. */
  readonly odds: string;
  /** The value of one integer step, for each row of `odds`. */
  readonly oddsSteps: readonly number[];
  /** The same for the gaps. */
  readonly gapOdds: string;
  readonly gapSteps: readonly number[];
  /** Trees that add to the log-odds of each head except value, one text a head, in the same order, one number a node: a split, or for a leaf their count and its value in hundredths from `-middleLift`. */
  readonly lifts: readonly string[];
}

/** Packed numbers are not negative, so that this much is added to those that may be. */
export const middlePair = mostPair / 2;
export const middleLift = 500;

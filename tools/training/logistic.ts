import type { Matrix } from './sparse.ts';
import { minimise, type Slope } from './minimise.ts';

export interface FitSettings {
  /** Regularisation: pull of the weights towards 0. */
  readonly ridge: number;
  readonly rounds: number;
  /** The weight of each row; all equal if absent. */
  readonly counts?: Float64Array | undefined;
  /** 'square' fits numbers, 'logistic' shares from 0 to 1. */
  readonly loss?: 'logistic' | 'square';
}

const at = (numbers: Float64Array | Float32Array | Int32Array, index: number): number => numbers[index] ?? 0;

/** The prediction of the weights (the last is the constant) for a row. */
export const scoreRow = ({ starts, ids, values, columns }: Matrix, weights: Float64Array, row: number): number => {
  let sum = at(weights, columns);
  for (let next = at(starts, row), end = at(starts, row + 1); next < end; next++) sum += at(weights, at(ids, next)) * at(values, next);
  return sum;
};

/** Weights (the last is the constant) that fit the rows' targets best, regularised. */
export const fit = (matrix: Matrix, targets: Float64Array, rows: readonly number[], { ridge, rounds, counts, loss = 'logistic' }: FitSettings): Float64Array => {
  const { starts, ids, values, columns } = matrix;
  const slope: Slope = (weights, gradient) => {
    gradient.fill(0);
    let cost = 0;
    for (const row of rows) {
      const target = at(targets, row);
      const count = counts === undefined ? 1 : at(counts, row);
      const score = scoreRow(matrix, weights, row);
      let error: number;
      if (loss === 'logistic') {
        cost += count * (score > 0 ? Math.log1p(Math.exp(-score)) + (1 - target) * score : Math.log1p(Math.exp(score)) - target * score);
        error = count * (1 / (1 + Math.exp(-score)) - target);
      } else {
        error = count * (score - target);
        cost += 0.5 * error * (score - target);
      }
      for (let next = at(starts, row), end = at(starts, row + 1); next < end; next++) {
        const id = at(ids, next);
        gradient[id] = at(gradient, id) + error * at(values, next);
      }
      gradient[columns] = at(gradient, columns) + error;
    }
    for (let id = 0; id < columns; id++) {
      const weight = at(weights, id);
      cost += 0.5 * ridge * weight * weight;
      gradient[id] = at(gradient, id) + ridge * weight;
    }
    return cost;
  };
  return minimise(slope, columns + 1, rounds);
};

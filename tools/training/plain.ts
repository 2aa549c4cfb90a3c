import { finish, hashOf } from '../../src/core/signals/hash.ts';
import { fit, scoreRow } from './logistic.ts';
import type { Matrix } from './sparse.ts';

/** The plain model: one hashed logistic regression over words, word pairs and runs of three to five letters. The baseline that ours has to beat. */

/** 2^17 buckets, about as large as our own table may be. */
const bucketBits = 17;
const ridge = 0.1;
const rounds = 50;

const bucketsOf = (text: string): Set<number> => {
  const found = new Set<number>();
  const add = (feature: string): unknown => found.add(finish(hashOf(feature)) >>> (32 - bucketBits));
  const words = text.toLowerCase().replaceAll(/https?:\S+/gu, 'xurl').replaceAll(/@\w+/gu, 'xname').match(/[\p{L}\p{N}_'#]+|[^\s]/gu) ?? [];
  words.forEach((word, at) => {
    add(`w ${word}`);
    add(`p ${words[at - 1] ?? ''} ${word}`);
  });
  const joined = ` ${words.join(' ')} `;
  for (let length = 3; length <= 5; length++) for (let at = 0; at + length <= joined.length; at++) add(`c ${joined.slice(at, at + length)}`);
  return found;
};

export const plainMatrix = (texts: readonly string[]): Matrix => {
  const rows = texts.map(bucketsOf);
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    starts[at + 1] = (starts[at] ?? 0) + row.size;
  });
  const ids = new Int32Array(starts[rows.length] ?? 0);
  const values = new Float32Array(ids.length);
  let next = 0;
  for (const row of rows) {
    for (const id of row) {
      ids[next] = id;
      values[next++] = 1 / Math.sqrt(row.size);
    }
  }
  return { rows: rows.length, columns: 1 << bucketBits, starts, ids, values };
};

/** Scores of every row, each by a model that has not seen its fold. */
export const plainScores = (matrix: Matrix, targets: readonly number[], folds: readonly number[]): number[] => {
  const scores = targets.map(() => 0);
  for (const fold of new Set(folds)) {
    const rows = targets.flatMap((_, at) => (folds[at] === fold ? [] : [at]));
    const weights = fit(matrix, Float64Array.from(targets), rows, { ridge, rounds });
    targets.forEach((_, at) => {
      if (folds[at] === fold) scores[at] = scoreRow(matrix, weights, at);
    });
  }
  return scores;
};

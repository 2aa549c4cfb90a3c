import { weightOf } from '../../src/core/signals/feature-list.ts';
import type { Vectors } from './vectors.ts';

/** A post as the models see it: each feature once. */
export interface Row {
  readonly buckets: Uint32Array;
  readonly kinds: Uint8Array;
}

/** Rows of few numbers among many columns, one after the other. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Where each row starts in `ids` and `values`; one more than there are rows. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** The hash of each column, if columns are hashes. */
  readonly hashes?: Uint32Array;
}

export interface Choice {
  /** A feature must occur in this many posts, */
  readonly leastPosts: number;
  /** and be used by this many accounts: what only one account writes tells who is writing, not why. */
  readonly leastAccounts: number;
}

/** The selected features, in order. */
export const chooseBuckets = (rows: readonly Row[], accounts: readonly string[], { leastPosts, leastAccounts }: Choice): Uint32Array => {
  const seen = new Map<number, { posts: number; accounts: Set<string> }>();
  rows.forEach(({ buckets }, at) => {
    const account = accounts[at] ?? '';
    for (const bucket of buckets) {
      let entry = seen.get(bucket);
      if (entry === undefined) seen.set(bucket, (entry = { posts: 0, accounts: new Set() }));
      entry.posts++;
      if (entry.accounts.size < leastAccounts) entry.accounts.add(account);
    }
  });
  const kept = [...seen].filter(([, entry]) => entry.posts >= leastPosts && entry.accounts.size >= leastAccounts);
  return Uint32Array.from(kept, ([bucket]) => bucket).toSorted();
};

/** Vectors by bucket, and their weight relative to the words themselves. */
export interface Meanings {
  readonly vectors: Vectors;
  readonly byBucket: ReadonlyMap<number, number>;
  readonly scale: number;
}

export interface MatrixSettings {
  readonly meanings?: Meanings | undefined;
}

/** Rows over the selected columns, each scaled by its length, so that a long post counts no more than a short one; vector columns last. */
export const matrixOf = (rows: readonly Row[], columns: Uint32Array, { meanings }: MatrixSettings = {}): Matrix => {
  const place = new Map<number, number>();
  columns.forEach((bucket, at) => place.set(bucket, at));
  const size = meanings?.vectors.size ?? 0;
  const ids: number[] = [];
  const values: number[] = [];
  const starts = new Int32Array(rows.length + 1);
  const sum = new Float64Array(size);
  rows.forEach(({ buckets, kinds }, at) => {
    const first = ids.length;
    let square = 0;
    sum.fill(0);
    buckets.forEach((bucket, index) => {
      const id = place.get(bucket);
      if (id === undefined) return;
      const kind = kinds[index] ?? 0;
      const value = weightOf(kind);
      square += value * value;
      ids.push(id);
      values.push(value);
      const word = meanings?.byBucket.get(bucket);
      if (meanings === undefined || word === undefined) return;
      const share = meanings.scale * (meanings.vectors.telling[word] ?? 0);
      for (let i = 0; i < size; i++) sum[i] = (sum[i] ?? 0) + share * (meanings.vectors.values[word * size + i] ?? 0);
    });
    for (let i = 0; i < size; i++) {
      ids.push(columns.length + i);
      values.push(sum[i] ?? 0);
    }
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let next = first; next < values.length; next++) values[next] = (values[next] ?? 0) * scale;
    starts[at + 1] = ids.length;
  });
  return { rows: rows.length, columns: columns.length + size, starts, ids: Int32Array.from(ids), values: Float32Array.from(values) };
};

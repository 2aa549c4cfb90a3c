/** Rows of few numbers among many columns, one after the other. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Where each row starts in `ids` and `values`; one longer than there are rows. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** The hash each column stands for. */
  readonly hashes: Uint32Array;
}

export type Row = ReadonlyMap<number, number>;

export interface Choice {
  /** A feature must stand in so many posts, */
  readonly leastPosts: number;
  /** and be used by so many accounts: what only one account says tells who writes, not what for. */
  readonly leastAccounts: number;
}

/** The features worth a column. */
export const chooseHashes = (rows: readonly Row[], accounts: readonly string[], { leastPosts, leastAccounts }: Choice): Uint32Array => {
  const seen = new Map<number, { posts: number; accounts: Set<string> }>();
  rows.forEach((row, at) => {
    const account = accounts[at] ?? '';
    for (const hash of row.keys()) {
      const entry = seen.get(hash) ?? { posts: 0, accounts: new Set<string>() };
      entry.posts++;
      if (entry.accounts.size < leastAccounts) entry.accounts.add(account);
      seen.set(hash, entry);
    }
  });
  const kept = [...seen].filter(([, entry]) => entry.posts >= leastPosts && entry.accounts.size >= leastAccounts);
  return Uint32Array.from(kept, ([hash]) => hash).toSorted();
};

/** Rows over the chosen columns, each scaled to length 1, so that a long post counts no more than a short one. */
export const matrixOf = (rows: readonly Row[], hashes: Uint32Array): Matrix => {
  const column = new Map<number, number>();
  hashes.forEach((hash, at) => column.set(hash, at));
  const ids: number[] = [];
  const values: number[] = [];
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    const first = ids.length;
    let square = 0;
    for (const [hash, value] of row) {
      const id = column.get(hash);
      if (id === undefined) continue;
      ids.push(id);
      values.push(value);
      square += value * value;
    }
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let next = first; next < values.length; next++) values[next] = (values[next] ?? 0) * scale;
    starts[at + 1] = ids.length;
  });
  return { rows: rows.length, columns: hashes.length, starts, ids: Int32Array.from(ids), values: Float32Array.from(values), hashes };
};

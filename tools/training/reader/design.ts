import { traitNames, traitsOf } from '../../../src/core/reader/traits.ts';
import { matcherFor } from '../../../src/core/languages/index.ts';
import { weightOf } from '../../../src/core/signals/feature-list.ts';
import { analyseText } from '../../../src/core/text/analysis.ts';
import { rowOfPost } from '../posts.ts';
import { chooseBuckets, type Row } from '../sparse.ts';
import type { Design } from './ridge.ts';

/** A post as the reader model sees it. */
export interface Seen {
  readonly row: Row;
  readonly traits: Float64Array;
}

export function see(text: string, hasMedia: boolean): Seen {
  const analysis = analyseText(text, { matcherFor });
  return { row: rowOfPost(analysis.text), traits: Float64Array.from(traitsOf(analysis, hasMedia)) };
}

/** Standardisation of traits: mean, standard deviation, and the limits they are clipped to. */
export interface Scale {
  readonly means: Float64Array;
  readonly spreads: Float64Array;
}
const traitShare = 0.05;
/** The smallest standard deviation, because a trait that hardly varies would be inflated. */
const leastSpread = 0.02;

export function scaleOf(seen: readonly Seen[]): Scale {
  const means = new Float64Array(traitNames.length);
  const spreads = new Float64Array(traitNames.length);
  for (const { traits } of seen) for (let at = 0; at < means.length; at++) means[at] = (means[at] ?? 0) + (traits[at] ?? 0) / seen.length;
  for (const { traits } of seen) for (let at = 0; at < means.length; at++) spreads[at] = (spreads[at] ?? 0) + ((traits[at] ?? 0) - (means[at] ?? 0)) ** 2 / seen.length;
  return { means, spreads: spreads.map((square) => Math.max(leastSpread, Math.sqrt(square))) };
}

/** The features used often enough, by enough accounts. */
export const bucketsOf = (seen: readonly Seen[], accounts: readonly string[]): Uint32Array => chooseBuckets(seen.map(({ row }) => row), accounts, { leastPosts: 3, leastAccounts: 2 });

/** Rows over the buckets, each of length 1, then the scaled traits as they are: a trait of 0 stays 0, its mean goes into the constant. */
export function designOf(seen: readonly Seen[], buckets: Uint32Array, { spreads }: Scale): Design {
  const place = new Map<number, number>();
  buckets.forEach((bucket, at) => place.set(bucket, at));
  const starts = new Int32Array(seen.length + 1);
  const ids: number[] = [];
  const values: number[] = [];
  seen.forEach(({ row, traits }, at) => {
    const first = ids.length;
    let square = 0;
    row.buckets.forEach((bucket, index) => {
      const id = place.get(bucket);
      if (id === undefined) return;
      const value = weightOf(row.kinds[index] ?? 0);
      square += value * value;
      ids.push(id);
      values.push(value);
    });
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let next = first; next < values.length; next++) values[next] = (values[next] ?? 0) * scale;
    for (let trait = 0; trait < traits.length; trait++) {
      const value = traits[trait] ?? 0;
      if (value === 0) continue;
      ids.push(buckets.length + trait);
      values.push((traitShare * value) / (spreads[trait] ?? 1));
    }
    // The constant, regularised like any other column.
    ids.push(buckets.length + traits.length);
    values.push(1);
    starts[at + 1] = ids.length;
  });
  return { rows: seen.length, columns: buckets.length + traitNames.length + 1, starts, ids: Int32Array.from(ids), values: Float64Array.from(values) };
}

import { packed as packedReader } from '../reader/weights.ts';
import type { PackedReader } from '../reader/packed-reader.ts';
import type { Token } from '../text/token.ts';
import { nowhere, weightOf } from './feature-list.ts';
import { featuresOf } from './features.ts';
import { begin, bucketOf, heads, meets, readerRow, rowOf, signalsRow, unpack, type Packed, type Table } from './packed.ts';
import { packed } from './weights.ts';
import { createReader, type Reader } from './word-features.ts';

/** All learned word weights, of the signals and the reader model, in one table. */
export interface Models {
  readonly table: Table;
  readonly signals: Packed;
  readonly reader: PackedReader;
}

export const modelsOf = (signals: Packed, reader: PackedReader): Models => ({ table: unpack(signals, reader), signals, reader });

let unpacked: Models | undefined;
/** Decoded for the first draft rather than when the worker starts. */
export const shippedModels = (): Models => (unpacked ??= modelsOf(packed, packedReader));

const readers = new WeakMap<Models, Reader>();
/** Keeps only known features, numbered by their row. */
const readerOf = (known: Models): Reader => {
  const before = readers.get(known);
  if (before) return before;
  const { table } = known;
  const made = createReader((hash) => rowOf(table, bucketOf(hash)));
  readers.set(known, made);
  return made;
};

/** Log-odds by head, in the order of `heads`. */
const scores = new Float64Array(heads.length);
/** The reader's sums over words, before traits. */
const sums = new Float64Array(64);

/** Caches the last draft, because signals and reader model ask about the same one in turn. */
let lastTokens: readonly Token[] | undefined;
let lastModels: Models | undefined;

function judgeWords(text: string, tokens: readonly Token[], known: Models): void {
  if (tokens === lastTokens && known === lastModels) return;
  lastTokens = tokens;
  lastModels = known;
  const { table, signals, reader } = known;
  const { ids, kinds, length } = featuresOf(text, tokens, readerOf(known));
  const { weights, width, owners } = table;
  const own = heads.length;
  begin(table);
  let square = 0;
  let readerSquare = 0;
  // One variable per head, because an array would be written to five times per feature.
  let inform = 0;
  let promote = 0;
  let relate = 0;
  let teaser = 0;
  let rude = 0;
  sums.fill(0);
  for (let at = 0; at < length; at++) {
    const row = ids[at] ?? 0;
    if (!meets(table, row)) continue;
    const share = weightOf(kinds[at] ?? 0);
    const first = row * width;
    const owner = owners[row] ?? 0;
    if ((owner & signalsRow) !== 0) {
      square += share * share;
      inform += share * (weights[first] ?? 0);
      promote += share * (weights[first + 1] ?? 0);
      relate += share * (weights[first + 2] ?? 0);
      teaser += share * (weights[first + 3] ?? 0);
      rude += share * (weights[first + 4] ?? 0);
    }
    if ((owner & readerRow) !== 0) {
      readerSquare += share * share;
      for (let column = own, sum = 0; column < width; column++, sum++) sums[sum] = (sums[sum] ?? 0) + share * (weights[first + column] ?? 0);
    }
  }
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  scores.set([inform, promote, relate, teaser, rude]);
  for (let head = 0; head < own; head++) scores[head] = (scores[head] ?? 0) * scale * (signals.steps[head] ?? 0) + (signals.constants[head] ?? 0);
  const readerScale = readerSquare > 0 ? 1 / Math.sqrt(readerSquare) : 0;
  for (let sum = 0; sum < reader.steps.length; sum++) sums[sum] = (sums[sum] ?? 0) * readerScale * (reader.steps[sum] ?? 0);
}

/** The signals' log-odds, in the order of `heads`. Valid until the next call. */
export const judge = (text: string, tokens: readonly Token[], known: Models = shippedModels()): Float64Array => {
  judgeWords(text, tokens, known);
  return scores;
};

/** What words alone contribute to each head of the reader model. Valid until the next call. */
export const wordSums = (text: string, tokens: readonly Token[], known: Models = shippedModels()): Float64Array => {
  judgeWords(text, tokens, known);
  return sums;
};

/** What each token contributes to a column of the table, before scaling. */
export const sharesOf = (column: number, text: string, tokens: readonly Token[], known: Models = shippedModels()): Float64Array => {
  const { table } = known;
  const { ids, kinds, places, length } = featuresOf(text, tokens, readerOf(known));
  const shares = new Float64Array(tokens.length);
  lastTokens = undefined;
  begin(table);
  for (let at = 0; at < length; at++) {
    const row = ids[at] ?? 0;
    if (!meets(table, row)) continue;
    const place = places[at] ?? nowhere;
    if (place === nowhere) continue;
    shares[place] = (shares[place] ?? 0) + weightOf(kinds[at] ?? 0) * (table.weights[row * table.width + column] ?? 0);
  }
  return shares;
};

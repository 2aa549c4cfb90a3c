import type { Token } from '../text/token.ts';
import { featuresOf, weights as kindWeights } from './features.ts';
import { bucketOf, heads, rowOf, unpack, type Models } from './packed.ts';
import { packed } from './weights.ts';

let unpacked: Models | undefined;
/** Unpacked at the first draft, not when the worker starts. */
const models = (): Models => (unpacked ??= unpack(packed));

/** Which judgement last met a row: a feature counts once a post. */
let stamps = new Uint32Array(0);
let judgement = 0;
const sums = new Float64Array(heads.length);
const result = new Float64Array(heads.length);

/** Log-odds by head, in the order of `heads`; valid until the next call. */
export const judge = (text: string, tokens: readonly Token[]): Float64Array => {
  const known = models();
  const { hashes, kinds, length } = featuresOf(text, tokens);
  const width = heads.length;
  if (stamps.length === 0) stamps = new Uint32Array(known.weights.length / width);
  judgement++;
  sums.fill(0);
  let square = 0;
  for (let at = 0; at < length; at++) {
    const row = rowOf(known, bucketOf(hashes[at] ?? 0));
    if (row < 0 || stamps[row] === judgement) continue;
    stamps[row] = judgement;
    const value = kindWeights[kinds[at] === 1 ? 1 : 0];
    square += value * value;
    for (let head = 0, first = row * width; head < width; head++) sums[head] = (sums[head] ?? 0) + value * (known.weights[first + head] ?? 0);
  }
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let head = 0; head < width; head++) result[head] = (sums[head] ?? 0) * scale * (known.steps[head] ?? 0) + (known.constants[head] ?? 0);
  return result;
};

/** What each token says for a head (log-odds, before scaling), by its place. */
export const sharesOf = (head: number, text: string, tokens: readonly Token[]): Float64Array => {
  const known = models();
  const { hashes, kinds, places, length } = featuresOf(text, tokens);
  const shares = new Float64Array(tokens.length);
  const met = new Set<number>();
  for (let at = 0; at < length; at++) {
    const row = rowOf(known, bucketOf(hashes[at] ?? 0));
    if (row < 0 || met.has(row)) continue;
    met.add(row);
    const place = places[at] ?? 0;
    const value = kindWeights[kinds[at] === 1 ? 1 : 0] * (known.weights[row * heads.length + head] ?? 0);
    shares[place] = (shares[place] ?? 0) + value;
  }
  return shares;
};

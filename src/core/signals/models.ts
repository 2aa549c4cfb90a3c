import type { Token } from '../text/token.ts';
import { nowhere, weightOf } from './feature-list.ts';
import { featuresOf } from './features.ts';
import { begin, bucketOf, heads, meets, rowOf, unpack, type Models } from './packed.ts';
import { packed } from './weights.ts';
import { createReader, type Reader } from './word-features.ts';

let unpacked: Models | undefined;
/** Unpacked at the first draft, not when the worker starts. */
export const shippedModels = (): Models => (unpacked ??= unpack(packed));

const readers = new WeakMap<Models, Reader>();
/** Reads only what the models know: features by their row. */
const readerOf = (known: Models): Reader => {
  const before = readers.get(known);
  if (before) return before;
  const made = createReader((hash) => rowOf(known, bucketOf(hash)));
  readers.set(known, made);
  return made;
};

const result = new Float64Array(heads.length);

/** Signals and value ask for the same draft one after the other. */
let lastTokens: readonly Token[] | undefined;
let lastModels: Models | undefined;

/** Log-odds by head, in the order of `heads`; valid until the next call. */
export const judge = (text: string, tokens: readonly Token[], known: Models = shippedModels()): Float64Array => {
  if (tokens === lastTokens && known === lastModels) return result;
  lastTokens = tokens;
  lastModels = known;
  const { ids, kinds, length } = featuresOf(text, tokens, readerOf(known));
  const width = heads.length;
  const { weights } = known;
  begin(known);
  let square = 0;
  // One sum a head, by name: an array of sums would be written to six times a feature.
  let inform = 0;
  let promote = 0;
  let relate = 0;
  let teaser = 0;
  let rude = 0;
  let value = 0;
  for (let at = 0; at < length; at++) {
    const row = ids[at] ?? 0;
    if (!meets(known, row)) continue;
    const share = weightOf(kinds[at] ?? 0);
    const first = row * width;
    square += share * share;
    inform += share * (weights[first] ?? 0);
    promote += share * (weights[first + 1] ?? 0);
    relate += share * (weights[first + 2] ?? 0);
    teaser += share * (weights[first + 3] ?? 0);
    rude += share * (weights[first + 4] ?? 0);
    value += share * (weights[first + 5] ?? 0);
  }
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  result.set([inform, promote, relate, teaser, rude, value]);
  for (let head = 0; head < width; head++) result[head] = (result[head] ?? 0) * scale * (known.steps[head] ?? 0) + (known.constants[head] ?? 0);
  return result;
};

/** What each token says for a head (log-odds, before scaling), by its place. */
export const sharesOf = (head: number, text: string, tokens: readonly Token[]): Float64Array => {
  const known = shippedModels();
  const { ids, kinds, places, length } = featuresOf(text, tokens, readerOf(known));
  const shares = new Float64Array(tokens.length);
  begin(known);
  for (let at = 0; at < length; at++) {
    const row = ids[at] ?? 0;
    if (!meets(known, row)) continue;
    const place = places[at] ?? nowhere;
    if (place === nowhere) continue;
    const value = weightOf(kinds[at] ?? 0) * (known.weights[row * heads.length + head] ?? 0);
    shares[place] = (shares[place] ?? 0) + value;
  }
  return shares;
};

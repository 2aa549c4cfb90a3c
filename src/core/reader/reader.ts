import type { Reading } from '../text/reading.ts';
import { shippedModels, wordSums, type Models } from '../signals/models.ts';
import { firstAdvice, firstKind, firstPraise, headNames, readerAdvice, readerKinds, readerPraise, type ReaderAdvice, type ReaderKind, type ReaderPraise } from './heads.ts';
import { latentSize, type PackedReader } from './packed-reader.ts';
import { traitNames, traitsOf } from './traits.ts';

/** What the reader makes of a post; valid on its own. */
export interface Judgement {
  /** What a reader gets, about 1 to 5. */
  readonly value: number;
  /** Where value starts, and what each trait and each head added to it: `start` + all `added` = `value`. */
  readonly start: number;
  readonly added: Float64Array;
  /** Likelihood, 0 to 1. */
  readonly kind: (kind: ReaderKind) => number;
  /** How often posts are of a kind, 0 to 1. */
  readonly usual: (kind: ReaderKind) => number;
  readonly advice: (code: ReaderAdvice) => number;
  readonly praise: (code: ReaderPraise) => number;
}

/** Trees as flat lists, for walking them fast. */
interface Forest {
  readonly roots: Int32Array;
  readonly features: Int16Array;
  readonly limits: Float64Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly values: Float64Array;
}

const nodeSize = 5;
/** No kind is rarer than this. */
const leastUsual = 0.005;

function forestOf({ trees }: PackedReader): Forest {
  const count = trees.reduce((sum, tree) => sum + tree.length / nodeSize, 0);
  const forest: Forest = { roots: new Int32Array(trees.length), features: new Int16Array(count), limits: new Float64Array(count), lefts: new Int32Array(count), rights: new Int32Array(count), values: new Float64Array(count) };
  let root = 0;
  trees.forEach((tree, index) => {
    forest.roots[index] = root;
    for (let node = 0; node < tree.length / nodeSize; node++) {
      const first = node * nodeSize;
      forest.features[root + node] = tree[first] ?? -1;
      forest.limits[root + node] = tree[first + 1] ?? 0;
      forest.lefts[root + node] = root + (tree[first + 2] ?? 0);
      forest.rights[root + node] = root + (tree[first + 3] ?? 0);
      forest.values[root + node] = tree[first + 4] ?? 0;
    }
    root += tree.length / nodeSize;
  });
  return forest;
}

const forests = new WeakMap<PackedReader, Forest>();
function forestFor(packed: PackedReader): Forest {
  const before = forests.get(packed);
  if (before) return before;
  const made = forestOf(packed);
  forests.set(packed, made);
  return made;
}

const traitCount = traitNames.length;
const heads = headNames.length;
/** Traits, then heads: what trees ask for. Used again for every post. */
const inputs = new Float64Array(traitCount + heads);

/** Judges a post: what its words and its build have in common with posts that editors judged. */
export function judgePost(reading: Reading, hasMedia: boolean, models: Models = shippedModels()): Judgement {
  const { reader } = models;
  const traits = Float64Array.from(traitsOf(reading, hasMedia));
  const latent = Float64Array.from(wordSums(reading.text, reading.tokens, models).subarray(0, latentSize));
  for (let k = 0; k < latentSize; k++) latent[k] = (latent[k] ?? 0) + (reader.traits[traitCount * latentSize + k] ?? 0);
  for (let trait = 0; trait < traitCount; trait++) {
    const value = traits[trait] ?? 0;
    if (value === 0) continue;
    for (let k = 0; k < latentSize; k++) latent[k] = (latent[k] ?? 0) + value * (reader.traits[trait * latentSize + k] ?? 0);
  }
  inputs.set(traits);
  for (let head = 0; head < heads; head++) {
    const first = head * (latentSize + 1);
    let sum = reader.heads[first + latentSize] ?? 0;
    for (let k = 0; k < latentSize; k++) sum += (latent[k] ?? 0) * (reader.heads[first + k] ?? 0);
    inputs[traitCount + head] = sum;
  }
  const { roots, features, limits, lefts, rights, values } = forestFor(reader);
  const added = new Float64Array(traitCount + heads);
  let value = reader.start;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0;
    let said = values[node] ?? 0;
    value += said;
    for (let feature = features[node] ?? -1; feature >= 0; feature = features[node] ?? -1) {
      node = ((inputs[feature] ?? 0) <= (limits[node] ?? 0) ? lefts[node] : rights[node]) ?? 0;
      const next = values[node] ?? 0;
      added[feature] = (added[feature] ?? 0) + next - said;
      value += next - said;
      said = next;
    }
  }
  const likelihood = (head: number): number => {
    const weights = reader.odds[head - 1];
    if (!weights) return 0;
    let score = weights[traitCount + latentSize] ?? 0;
    for (let trait = 0; trait < traitCount; trait++) score += (traits[trait] ?? 0) * (weights[trait] ?? 0);
    for (let k = 0; k < latentSize; k++) score += (latent[k] ?? 0) * (weights[traitCount + k] ?? 0);
    return 1 / (1 + Math.exp(-score));
  };
  const start = value - added.reduce((sum, part) => sum + part, 0);
  return {
    value,
    start,
    added,
    kind: (kind) => likelihood(firstKind + readerKinds.indexOf(kind)),
    usual: (kind) => Math.max(leastUsual, reader.heads[(firstKind + readerKinds.indexOf(kind)) * (latentSize + 1) + latentSize] ?? 0),
    advice: (code) => likelihood(firstAdvice + readerAdvice.indexOf(code)),
    praise: (code) => likelihood(firstPraise + readerPraise.indexOf(code)),
  };
}

import type { TextAnalysis } from '../text/analysis.ts';
import { weightAt } from '../signals/packed.ts';
import { shippedModels, wordSums, type Models } from '../signals/models.ts';
import { firstAdvice, firstKind, firstPraise, headNames, readerAdvice, readerKinds, readerPraise, type ReaderAdvice, type ReaderKind, type ReaderPraise } from './heads.ts';
import { latentSize, type PackedReader } from './packed-reader.ts';
import { traitNames, traitsOf } from './traits.ts';

/** The reader model's judgement of a post. Unlike the buffers here, it stays valid after the next call. */
export interface Judgement {
  /** What a reader gets from the post, about 1 to 5. */
  readonly value: number;
  /** The mean value, and what each trait and each head added to it: `start` + all `added` = `value`. */
  readonly start: number;
  readonly added: Float64Array;
  /** Likelihood, 0 to 1. */
  readonly kind: (kind: ReaderKind) => number;
  /** How frequent a kind is among all posts, 0 to 1. */
  readonly usual: (kind: ReaderKind) => number;
  readonly advice: (code: ReaderAdvice) => number;
  readonly praise: (code: ReaderPraise) => number;
}

/** Trees as flat arrays, which are fast to walk: a node's left branch follows it directly. */
interface Forest {
  readonly roots: Int32Array;
  readonly features: Int16Array;
  readonly limits: Float64Array;
  readonly rights: Int32Array;
  readonly values: Float64Array;
}

/** Below these log-odds no tree can raise a head to a threshold, so its trees are skipped. Silence has a lower threshold. */
const hopeless = -2.75;
/** No kind is rarer than this. */
const leastUsual = 0.005;

/** Decodes trees in preorder: see `PackedReader.trees`. */
function forestOf({ trees }: PackedReader): Forest {
  const features: number[] = [];
  const limits: number[] = [];
  const rights: number[] = [];
  const values: number[] = [];
  const roots = trees.map((list) => {
    let at = 0;
    const grow = (): void => {
      const feature = list[at++] ?? -1;
      const node = features.push(feature) - 1;
      limits.push(feature < 0 ? 0 : (list[at++] ?? 0));
      values.push(list[at++] ?? 0);
      rights.push(0);
      if (feature < 0) return;
      grow();
      rights[node] = features.length;
      grow();
    };
    const root = features.length;
    grow();
    return root;
  });
  return { roots: Int32Array.from(roots), features: Int16Array.from(features), limits: Float64Array.from(limits), rights: Int32Array.from(rights), values: Float64Array.from(values) };
}

/** Trees that add to the log-odds of heads: a node's left branch follows it directly. */
interface Lifts {
  /** Index of each head's first tree (all heads except value); its trees end where the next head's start. */
  readonly starts: Uint16Array;
  readonly roots: Int32Array;
  /** -1 in a leaf. */
  readonly features: Int16Array;
  /** The value of a leaf, or the threshold of a node. */
  readonly limits: Float64Array;
  readonly rights: Int32Array;
}

function liftsOf(packed: PackedReader): Lifts {
  const starts: number[] = [0];
  const roots: number[] = [];
  const features: number[] = [];
  const limits: number[] = [];
  const rights: number[] = [];
  for (const list of packed.lifts) {
    let at = 0;
    const grow = (): void => {
      const feature = list[at++] ?? -1;
      const node = features.push(feature) - 1;
      limits.push(list[at++] ?? 0);
      rights.push(0);
      if (feature < 0) return;
      grow();
      rights[node] = features.length;
      grow();
    };
    while (at < list.length) {
      roots.push(features.length);
      grow();
    }
    starts.push(roots.length);
  }
  return { starts: Uint16Array.from(starts), roots: Int32Array.from(roots), features: Int16Array.from(features), limits: Float64Array.from(limits), rights: Int32Array.from(rights) };
}

/** What the trees add to the log-odds of a head (its index in `odds`). */
function liftOf({ starts, roots, features, limits, rights }: Lifts, head: number, asked: Float64Array): number {
  let sum = 0;
  for (let tree = starts[head] ?? 0, end = starts[head + 1] ?? 0; tree < end; tree++) {
    let node = roots[tree] ?? 0;
    for (let feature = features[node] ?? -1; feature >= 0; feature = features[node] ?? -1) node = (asked[feature] ?? 0) <= (limits[node] ?? 0) ? node + 1 : (rights[node] ?? 0);
    sum += limits[node] ?? 0;
  }
  return sum;
}

/** A decoded reader model, laid out in the order of use. */
interface Engine {
  readonly forest: Forest;
  /** `latentSize` numbers for each trait, then those of the constant. */
  readonly traits: Float64Array;
  /** For each head `latentSize` numbers, then its mean. */
  readonly heads: Float64Array;
  /** Log-odds of all heads except value: a row for each trait, a row for each latent number, a row of constants. */
  readonly odds: Float64Array;
  readonly lifts: Lifts;
}

const traitCount = traitNames.length;
const headCount = headNames.length;
const oddsWidth = headCount - 1;

function engineOf(packed: PackedReader): Engine {
  const rows = traitCount + latentSize + 1;
  const odds = new Float64Array(rows * oddsWidth);
  for (let at = 0; at < odds.length; at++) odds[at] = weightAt(packed.odds, at) * (packed.oddsSteps[Math.floor(at / oddsWidth)] ?? 0);
  return { forest: forestOf(packed), traits: Float64Array.from(packed.traits), heads: Float64Array.from(packed.heads), odds, lifts: liftsOf(packed) };
}

const engines = new WeakMap<PackedReader, Engine>();
function engineFor(packed: PackedReader): Engine {
  const before = engines.get(packed);
  if (before) return before;
  const made = engineOf(packed);
  engines.set(packed, made);
  return made;
}

/** Reused for every post. */
const latent = new Float64Array(latentSize);

/** Adds a row of a table, times a factor. */
function addRow(to: Float64Array, table: Float64Array, row: number, factor: number): void {
  const first = row * to.length;
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + factor * (table[first + at] ?? 0);
}

/** Judges a post by what its words and structure have in common with posts that editors judged. */
export function judgePost(analysis: TextAnalysis, hasMedia: boolean, models: Models = shippedModels()): Judgement {
  const engine = engineFor(models.reader);
  const traits = traitsOf(analysis, hasMedia);
  latent.set(wordSums(analysis.text, analysis.tokens, models).subarray(0, latentSize));
  addRow(latent, engine.traits, traitCount, 1);
  const odds = engine.odds.slice((traitCount + latentSize) * oddsWidth);
  for (let trait = 0; trait < traitCount; trait++) {
    const value = traits[trait] ?? 0;
    if (value === 0) continue;
    addRow(latent, engine.traits, trait, value);
    addRow(odds, engine.odds, trait, value);
  }
  for (let k = 0; k < latentSize; k++) addRow(odds, engine.odds, traitCount + k, latent[k] ?? 0);
  // The features of the trees: traits, then heads, then value.
  const inputs = new Float64Array(traitCount + headCount + 1);
  inputs.set(traits);
  for (let head = 0; head < headCount; head++) {
    const first = head * (latentSize + 1);
    let sum = engine.heads[first + latentSize] ?? 0;
    for (let k = 0; k < latentSize; k++) sum += (latent[k] ?? 0) * (engine.heads[first + k] ?? 0);
    inputs[traitCount + head] = sum;
  }
  const { roots, features, limits, rights, values } = engine.forest;
  const added = new Float64Array(traitCount + headCount);
  let start = models.reader.start;
  let value = start;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0;
    let said = values[node] ?? 0;
    start += said;
    value += said;
    for (let feature = features[node] ?? -1; feature >= 0; feature = features[node] ?? -1) {
      node = (inputs[feature] ?? 0) <= (limits[node] ?? 0) ? node + 1 : (rights[node] ?? 0);
      const next = values[node] ?? 0;
      added[feature] = (added[feature] ?? 0) + next - said;
      value += next - said;
      said = next;
    }
  }
  inputs[traitCount + headCount] = value;
  // A draft needs few of the thirty codes, so a head's trees are walked on first use.
  const known = new Float64Array(oddsWidth).fill(Number.NaN);
  const likelihood = (head: number): number => {
    const before = known[head - 1] ?? 0;
    if (!Number.isNaN(before)) return before;
    const line = odds[head - 1] ?? 0;
    const made = 1 / (1 + Math.exp(-(line < hopeless && head !== silenceHead ? line : line + liftOf(engine.lifts, head - 1, inputs))));
    known[head - 1] = made;
    return made;
  };
  return {
    value,
    start,
    added,
    kind: (kind) => likelihood(firstKind + kindAt[kind]),
    usual: (kind) => Math.max(leastUsual, engine.heads[(firstKind + kindAt[kind]) * (latentSize + 1) + latentSize] ?? 0),
    advice: (code) => likelihood(firstAdvice + adviceAt[code]),
    praise: (code) => likelihood(firstPraise + praiseAt[code]),
  };
}

const placesOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> => Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>;
const kindAt = placesOf(readerKinds);
const adviceAt = placesOf(readerAdvice);
const praiseAt = placesOf(readerPraise);
const silenceHead = firstAdvice + adviceAt.silence;

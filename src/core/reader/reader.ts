import type { TextAnalysis } from '../text/analysis.ts';
import { pairAt, weightAt } from '../signals/packed.ts';
import { shippedModels, wordSums, type Models } from '../signals/models.ts';
import { firstAdvice, firstKind, firstPraise, headNames, readerAdvice, readerGaps, readerKinds, readerPraise, type ReaderAdvice, type ReaderGap, type ReaderKind, type ReaderPraise } from './heads.ts';
import { latentSize, middleLift, middlePair, type PackedReader } from './packed-reader.ts';
import { traitNames, traitsOf } from './traits.ts';
import { leaf, type Splits, splitsOf, type Trees, treesOf } from './trees.ts';

/** The reader model's judgement of a post. Unlike the buffers in this file, it stays valid after the next call. */
export interface Judgement {
  /** What readers get from the post, from about 1 to 5. */
  readonly value: number;
  /** The mean value, and what each trait and each head adds to it: `start` plus the sum of `added` equals `value`. */
  readonly start: number;
  readonly added: Float64Array;
  /** Likelihood, 0 to 1. */
  readonly kind: (kind: ReaderKind) => number;
  /** Frequency of a kind among all posts, 0 to 1. */
  readonly usual: (kind: ReaderKind) => number;
  readonly advice: (code: ReaderAdvice) => number;
  readonly praise: (code: ReaderPraise) => number;
  /** Likelihood that readers would ask for this first, if the post is vague. */
  readonly gap: (code: ReaderGap) => number;
}

/** Below these log-odds the trees cannot lift a head over its threshold, so they are skipped. Not used for silence, whose threshold is lower. */
const hopeless = -2.75;
/** Lower bound on the frequency of a kind. */
const leastUsual = 0.005;

/** What a head's trees add to its log-odds. */
function liftOf({ roots, features, limits, skips }: Trees, asked: Float64Array): number {
  let sum = 0;
  for (const root of roots) {
    let node = root;
    for (let feature = features[node] ?? leaf; feature !== leaf; feature = features[node] ?? leaf) node += (asked[feature] ?? 0) <= (limits[node] ?? 0) ? 1 : (skips[node] ?? 1);
    sum += limits[node] ?? 0;
  }
  return sum;
}

/** A decoded reader model, laid out in the order in which it is used. */
interface Engine {
  readonly splits: Splits;
  readonly forest: Trees;
  /** The value at each node of the forest. */
  readonly values: Float64Array;
  /** `latentSize` numbers for each trait, then for the constant. */
  readonly traits: Float64Array;
  /** For each head, `latentSize` numbers and its mean. */
  readonly heads: Float64Array;
  /** Log-odds of all heads except value: a row for each trait, a row for each latent number, and a row of constants. */
  readonly odds: Float64Array;
  /** Trees for each head except value, decoded when first needed. */
  readonly lifts: (Trees | undefined)[];
}

const traitCount = traitNames.length;
const headCount = headNames.length;
const oddsWidth = headCount - 1;
const gapCount = readerGaps.length;

function engineOf(packed: PackedReader): Engine {
  const rows = traitCount + latentSize + 1;
  const odds = new Float64Array(rows * oddsWidth);
  for (let at = 0; at < odds.length; at++) odds[at] = weightAt(packed.odds, at) * (packed.oddsSteps[Math.floor(at / oddsWidth)] ?? 0);
  const splits = splitsOf(packed.splits);
  const values = new Float64Array(packed.trees.length / 4);
  const forest = treesOf(packed.trees, splits, 1, (node, at) => (values[node] = (pairAt(packed.trees, at) - middlePair) * packed.valueStep));
  return { splits, forest, values, traits: Float64Array.from(packed.traits), heads: Float64Array.from(packed.heads), odds, lifts: [] };
}

function liftsFor({ lifts, splits }: Engine, packed: PackedReader, head: number): Trees {
  return (lifts[head] ??= treesOf(packed.lifts[head - 1] ?? '', splits, 0, (_, __, number) => (number - middleLift) / 100));
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

/** Likelihood of a gap. Computed on demand, because few drafts need it. `features`: traits, latent numbers, 1. */
function gapLikelihood({ gapOdds, gapSteps }: PackedReader, gap: number, features: readonly number[]): number {
  const odds = features.reduce((sum, value, row) => (value === 0 ? sum : sum + value * weightAt(gapOdds, row * gapCount + gap) * (gapSteps[row] ?? 0)), 0);
  return 1 / (1 + Math.exp(-odds));
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
  const ownLatent = latent.slice();
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
  const { values } = engine;
  const { roots, features, limits, skips } = engine.forest;
  const added = new Float64Array(traitCount + headCount);
  let start = models.reader.start;
  let value = start;
  for (const root of roots) {
    let node = root;
    let said = values[node] ?? 0;
    start += said;
    value += said;
    for (let feature = features[node] ?? leaf; feature !== leaf; feature = features[node] ?? leaf) {
      node += (inputs[feature] ?? 0) <= (limits[node] ?? 0) ? 1 : (skips[node] ?? 1);
      const next = values[node] ?? 0;
      added[feature] = (added[feature] ?? 0) + next - said;
      value += next - said;
      said = next;
    }
  }
  inputs[traitCount + headCount] = value;
  // A head's trees are walked on first use, because a draft needs few of the thirty codes.
  const known = new Float64Array(oddsWidth).fill(Number.NaN);
  const likelihood = (head: number): number => {
    const before = known[head - 1] ?? 0;
    if (!Number.isNaN(before)) return before;
    const line = odds[head - 1] ?? 0;
    const made = 1 / (1 + Math.exp(-(line < hopeless && head !== silenceHead ? line : line + liftOf(liftsFor(engine, models.reader, head), inputs))));
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
    gap: (code) => gapLikelihood(models.reader, gapAt[code], [...inputs.subarray(0, traitCount), ...ownLatent, 1]),
  };
}

const placesOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> => Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>;
const kindAt = placesOf(readerKinds);
const adviceAt = placesOf(readerAdvice);
const praiseAt = placesOf(readerPraise);
const gapAt = placesOf(readerGaps);
const silenceHead = firstAdvice + adviceAt.silence;

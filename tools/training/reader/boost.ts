import { random } from '../measure.ts';

/** One tree: nodes in order of creation, the root first. A leaf has no feature (-1). */
export interface Tree {
  readonly features: readonly number[];
  /** Values up to this go left. */
  readonly limits: readonly number[];
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  /** The prediction at each node, inner nodes included: the differences between them are what a feature adds. */
  readonly values: readonly number[];
}

export interface BoostSettings {
  readonly rounds: number;
  readonly pace: number;
  readonly leaves: number;
  readonly leastPosts: number;
  readonly pull: number;
  /** The share of posts that each tree is grown on, and of features that each split may choose from, so that trees differ in their errors. */
  readonly postShare: number;
  readonly featureShare: number;
}

const mostBins = 32;

/** The thresholds that divide a feature's values into bins of similar size. */
function limitsOf(values: Float64Array): number[] {
  const sorted = values.toSorted();
  const limits: number[] = [];
  for (let bin = 1; bin < mostBins; bin++) {
    const at = Math.floor((bin * sorted.length) / mostBins);
    const low = sorted[at - 1] ?? 0;
    const high = sorted.find((value, place) => place >= at && value > low) ?? low;
    const limit = (low + high) / 2;
    if (high > low && limit !== limits.at(-1)) limits.push(limit);
  }
  // If nearly all posts share one value, bins of equal size would hide the rare ones, so the step away from it is a threshold, too.
  const least = sorted[0] ?? 0;
  const next = sorted.find((value) => value > least);
  if (next !== undefined && limits.length === 0) limits.push((least + next) / 2);
  return limits.toSorted((a, b) => a - b);
}

interface Node {
  readonly rows: Int32Array;
  readonly at: number;
  split?: { readonly feature: number; readonly bin: number; readonly gain: number };
}

/** What trees predict: the mean of a number, or the log-odds of a share between 0 and 1. */
export type Loss = 'squared' | 'logistic';

/** The posts' features, sorted into bins; computed once for all targets. */
export interface Binned {
  readonly posts: number;
  readonly limits: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
}

/** `columns`: for each feature, a number for each post. */
export function binned(columns: readonly Float64Array[]): Binned {
  const limits = columns.map(limitsOf);
  const bins = columns.map((values, feature) => {
    const own = limits[feature] ?? [];
    return Uint8Array.from(values, (value) => {
      let bin = 0;
      while (bin < own.length && value > (own[bin] ?? 0)) bin++;
      return bin;
    });
  });
  return { posts: columns[0]?.length ?? 0, limits, bins };
}

export interface Boosted {
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** Boosted trees from the posts of `chosen` to targets, each post counting `counts`. The same posts give the same trees. */
export function boost({ posts, limits, bins }: Binned, targets: Float64Array, counts: Float64Array, chosen: Int32Array, { rounds, pace, leaves, leastPosts, pull, postShare, featureShare }: BoostSettings, loss: Loss): Boosted {
  let sum = 0;
  let all = 0;
  for (const post of chosen) {
    sum += (counts[post] ?? 1) * (targets[post] ?? 0);
    all += counts[post] ?? 1;
  }
  const mean = sum / all;
  const start = loss === 'squared' ? mean : Math.log(mean / (1 - mean));
  const scores = new Float64Array(posts).fill(start);
  // Gradient and weight of each post.
  const errors = new Float64Array(posts);
  const weights = new Float64Array(posts);
  const sums = new Float64Array(mostBins);
  const binWeights = new Float64Array(mostBins);
  const numbers = new Int32Array(mostBins);
  const chance = random(1);

  const bestSplit = (rows: Int32Array): Node['split'] => {
    let total = 0;
    let weight = 0;
    for (const row of rows) {
      total += errors[row] ?? 0;
      weight += weights[row] ?? 0;
    }
    const base = total ** 2 / (weight + pull);
    let best: Node['split'];
    for (let feature = 0; feature < bins.length; feature++) {
      const own = bins[feature];
      const last = limits[feature]?.length ?? 0;
      if (!own || last === 0 || chance() >= featureShare) continue;
      sums.fill(0, 0, last + 1);
      binWeights.fill(0, 0, last + 1);
      numbers.fill(0, 0, last + 1);
      for (const row of rows) {
        const bin = own[row] ?? 0;
        sums[bin] = (sums[bin] ?? 0) + (errors[row] ?? 0);
        binWeights[bin] = (binWeights[bin] ?? 0) + (weights[row] ?? 0);
        numbers[bin] = (numbers[bin] ?? 0) + 1;
      }
      let left = 0;
      let leftWeight = 0;
      let leftPosts = 0;
      for (let bin = 0; bin < last; bin++) {
        left += sums[bin] ?? 0;
        leftWeight += binWeights[bin] ?? 0;
        leftPosts += numbers[bin] ?? 0;
        if (leftPosts < leastPosts) continue;
        if (rows.length - leftPosts < leastPosts) break;
        const gain = left ** 2 / (leftWeight + pull) + (total - left) ** 2 / (weight - leftWeight + pull) - base;
        if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
      }
    }
    return best;
  };

  const trees: Tree[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = chosen.filter(() => chance() < postShare);
    for (const post of sample) {
      const count = counts[post] ?? 1;
      const said = loss === 'squared' ? (scores[post] ?? 0) : 1 / (1 + Math.exp(-(scores[post] ?? 0)));
      errors[post] = count * ((targets[post] ?? 0) - said);
      weights[post] = loss === 'squared' ? count : count * said * (1 - said);
    }
    const tree = { features: [] as number[], limits: [] as number[], lefts: [] as number[], rights: [] as number[], values: [] as number[] };
    /** The last bin that goes left, by node. */
    const binsOf: number[] = [];
    const grow = (rows: Int32Array): Node => {
      let total = 0;
      let weight = 0;
      for (const row of rows) {
        total += errors[row] ?? 0;
        weight += weights[row] ?? 0;
      }
      const at = tree.features.length;
      tree.features.push(-1);
      tree.limits.push(0);
      tree.lefts.push(0);
      tree.rights.push(0);
      tree.values.push((pace * total) / (weight + pull));
      const split = bestSplit(rows);
      return split ? { rows, at, split } : { rows, at };
    };
    let open: Node[] = [grow(sample)];
    for (let count = 1; count < leaves; count++) {
      let next: Node | undefined;
      for (const node of open) if (node.split && node.split.gain > (next?.split?.gain ?? 0)) next = node;
      if (!next?.split) break;
      const { feature, bin } = next.split;
      const own = bins[feature] ?? new Uint8Array(0);
      const left = grow(next.rows.filter((row) => (own[row] ?? 0) <= bin));
      const right = grow(next.rows.filter((row) => (own[row] ?? 0) > bin));
      tree.features[next.at] = feature;
      binsOf[next.at] = bin;
      tree.limits[next.at] = limits[feature]?.[bin] ?? 0;
      tree.lefts[next.at] = left.at;
      tree.rights[next.at] = right.at;
      open = [...open.filter((node) => node !== next), left, right];
    }
    for (const post of chosen) {
      let node = 0;
      for (let feature = tree.features[0] ?? -1; feature >= 0; feature = tree.features[node] ?? -1) node = ((bins[feature]?.[post] ?? 0) <= (binsOf[node] ?? 0) ? tree.lefts[node] : tree.rights[node]) ?? 0;
      scores[post] = (scores[post] ?? 0) + (tree.values[node] ?? 0);
    }
    trees.push(tree);
  }
  return { start, trees };
}

/** The trees' prediction for a post, from the columns that they were grown on. */
export function climb({ start, trees }: Boosted, columns: readonly Float64Array[], post: number): number {
  let value = start;
  for (const { features, limits, lefts, rights, values } of trees) {
    let node = 0;
    for (let feature = features[0] ?? -1; feature >= 0; feature = features[node] ?? -1) node = ((columns[feature]?.[post] ?? 0) <= (limits[node] ?? 0) ? lefts[node] : rights[node]) ?? 0;
    value += values[node] ?? 0;
  }
  return value;
}

/** One tree: nodes in the order in which they were made, the root first. A leaf has no feature (-1). */
export interface Tree {
  readonly features: readonly number[];
  /** A value up to this goes left. */
  readonly limits: readonly number[];
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  /** What a post that came so far gets, leaves and inner nodes alike: the steps between them are what a feature adds. */
  readonly values: readonly number[];
}

export interface BoostSettings {
  readonly rounds: number;
  readonly pace: number;
  readonly leaves: number;
  readonly leastPosts: number;
  readonly pull: number;
}

const mostBins = 32;

/** The limits that cut a feature's values into bins of about the same size. */
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
  // What nearly all posts share hides rare values from equal bins: the step off it is a limit, too.
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

/** Boosted trees on squared error: the posts' `columns` (a list of features, each a number a post) to targets. Nothing is left to chance. */
export function boost(columns: readonly Float64Array[], targets: Float64Array, counts: Float64Array, { rounds, pace, leaves, leastPosts, pull }: BoostSettings): { readonly start: number; readonly trees: readonly Tree[] } {
  const posts = targets.length;
  const limits = columns.map(limitsOf);
  const bins = columns.map((values, feature) => {
    const own = limits[feature] ?? [];
    return Uint8Array.from(values, (value) => {
      let bin = 0;
      while (bin < own.length && value > (own[bin] ?? 0)) bin++;
      return bin;
    });
  });
  let sum = 0;
  let all = 0;
  for (let post = 0; post < posts; post++) {
    sum += (counts[post] ?? 1) * (targets[post] ?? 0);
    all += counts[post] ?? 1;
  }
  const start = sum / all;
  const errors = Float64Array.from(targets, (target) => target - start);
  const sums = new Float64Array(mostBins);
  const weights = new Float64Array(mostBins);
  const numbers = new Int32Array(mostBins);

  const bestSplit = (rows: Int32Array): Node['split'] => {
    let total = 0;
    let weight = 0;
    for (const row of rows) {
      const count = counts[row] ?? 1;
      total += count * (errors[row] ?? 0);
      weight += count;
    }
    const base = total ** 2 / (weight + pull);
    let best: Node['split'];
    for (let feature = 0; feature < bins.length; feature++) {
      const own = bins[feature];
      const last = limits[feature]?.length ?? 0;
      if (!own || last === 0) continue;
      sums.fill(0, 0, last + 1);
      weights.fill(0, 0, last + 1);
      numbers.fill(0, 0, last + 1);
      for (const row of rows) {
        const bin = own[row] ?? 0;
        const count = counts[row] ?? 1;
        sums[bin] = (sums[bin] ?? 0) + count * (errors[row] ?? 0);
        weights[bin] = (weights[bin] ?? 0) + count;
        numbers[bin] = (numbers[bin] ?? 0) + 1;
      }
      let left = 0;
      let leftWeight = 0;
      let leftPosts = 0;
      for (let bin = 0; bin < last; bin++) {
        left += sums[bin] ?? 0;
        leftWeight += weights[bin] ?? 0;
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
  const everyPost = Int32Array.from({ length: posts }, (_, post) => post);
  for (let round = 0; round < rounds; round++) {
    const tree = { features: [] as number[], limits: [] as number[], lefts: [] as number[], rights: [] as number[], values: [] as number[] };
    const grow = (rows: Int32Array): Node => {
      let total = 0;
      let weight = 0;
      for (const row of rows) {
        total += (counts[row] ?? 1) * (errors[row] ?? 0);
        weight += counts[row] ?? 1;
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
    let open: Node[] = [grow(everyPost)];
    for (let count = 1; count < leaves; count++) {
      let chosen: Node | undefined;
      for (const node of open) if (node.split && node.split.gain > (chosen?.split?.gain ?? 0)) chosen = node;
      if (!chosen?.split) break;
      const { feature, bin } = chosen.split;
      const own = bins[feature] ?? new Uint8Array(0);
      const left = grow(chosen.rows.filter((row) => (own[row] ?? 0) <= bin));
      const right = grow(chosen.rows.filter((row) => (own[row] ?? 0) > bin));
      tree.features[chosen.at] = feature;
      tree.limits[chosen.at] = limits[feature]?.[bin] ?? 0;
      tree.lefts[chosen.at] = left.at;
      tree.rights[chosen.at] = right.at;
      open = [...open.filter((node) => node !== chosen), left, right];
    }
    for (const { rows, at } of open) for (const row of rows) errors[row] = (errors[row] ?? 0) - (tree.values[at] ?? 0);
    trees.push(tree);
  }
  return { start, trees };
}

import { firstAdvice, headNames, readerGaps } from '../../../src/core/reader/heads.ts';
import { latentSize } from '../../../src/core/reader/packed-reader.ts';
import { traitNames } from '../../../src/core/reader/traits.ts';
import { minimise } from '../minimise.ts';
import { binned, boost, climb, type Tree } from './boost.ts';
import { bucketsOf, designOf, scaleOf, type Seen } from './design.ts';
import { directionsOf } from './directions.ts';
import { foldOf } from './folds.ts';
import { apply, ridge } from './ridge.ts';

const heads = headNames.length;
export const settings = {
  /** Features kept. */
  kept: 16_000,
  pull: 0.5,
  /** Iterations of the ridge regression; a rough fit is enough to select features. */
  rounds: 40,
  roughRounds: 12,
  innerFolds: 3,
  /** The weight of value among the heads when their common directions are computed. */
  valueWeight: 3,
  boost: { rounds: 500, pace: 0.02, leaves: 8, leastPosts: 30, pull: 5, postShare: 0.5, featureShare: 0.3 },
  headPull: 0.02,
  gapPull: 0.4,
  headRounds: 30,
  /** The number of trees for each code of advice and praise that occurs often enough. */
  codes: { rounds: 50, pace: 0.1, leaves: 6, leastPosts: 20, pull: 8, postShare: 0.5, featureShare: 0.3 },
  leastNamed: 25,
};

/** A fitted reader model, not yet packed. */
export interface Fitted {
  readonly buckets: Uint32Array;
  /** `latentSize` weights a bucket, then a trait (of its raw number), then the constant. */
  readonly latent: Float64Array;
  /** From the latent vector to each head: `latentSize` weights, and the head's mean. */
  readonly outOf: readonly Float64Array[];
  readonly means: Float64Array;
  readonly start: number;
  /** Over traits, then heads. */
  readonly trees: readonly Tree[];
  /** Log-odds of each head except value: weights over traits, latent, constant. */
  readonly odds: readonly Float64Array[];
  /** The same for each gap. */
  readonly gapOdds: readonly Float64Array[];
  /** What trees over traits, heads and value add to a head's log-odds; none for most. */
  readonly lifts: readonly (readonly Tree[])[];
}

export interface Lesson {
  readonly seen: readonly Seen[];
  /** `heads` numbers a post. */
  readonly targets: readonly (readonly number[])[];
  /** A number for each gap, for the first posts, if they are labelled. */
  readonly gapTargets: readonly (readonly number[] | undefined)[];
  readonly counts: Float64Array;
  /** The same for likelihoods. */
  readonly oddsCounts: Float64Array;
  readonly accounts: readonly string[];
  /** Original posts come before copies; only they are used to select features. */
  readonly originals: number;
}

export function fitReader({ seen, targets, gapTargets, counts, oddsCounts, accounts, originals }: Lesson, say: (text: string) => void = () => {}): Fitted {
  const posts = seen.length;
  const means = new Float64Array(heads);
  let all = 0;
  for (let post = 0; post < posts; post++) {
    all += counts[post] ?? 1;
    for (let head = 0; head < heads; head++) means[head] = (means[head] ?? 0) + (counts[post] ?? 1) * (targets[post]?.[head] ?? 0);
  }
  for (let head = 0; head < heads; head++) means[head] = (means[head] ?? 0) / all;
  const centred = new Float64Array(posts * heads);
  for (let post = 0; post < posts; post++) for (let head = 0; head < heads; head++) centred[post * heads + head] = (targets[post]?.[head] ?? 0) - (means[head] ?? 0);

  const scale = scaleOf(seen);
  const every = Array.from({ length: posts }, (_, post) => post);
  const wide = bucketsOf(seen.slice(0, originals), accounts);
  const wideWeights = ridge(designOf(seen, wide, scale), centred, heads, every, counts, settings.pull, settings.roughRounds);
  const sizes = Array.from(wide, (bucket, at) => {
    let square = 0;
    for (let head = 0; head < heads; head++) square += (head === 0 ? 1 : 3) * (wideWeights[at * heads + head] ?? 0) ** 2;
    return { bucket, square };
  });
  const buckets = Uint32Array.from(sizes.toSorted((a, b) => b.square - a.square || a.bucket - b.bucket).slice(0, settings.kept), ({ bucket }) => bucket).toSorted();
  say(`${wide.length} features, ${buckets.length} kept`);

  const design = designOf(seen, buckets, scale);
  const weights = ridge(design, centred, heads, every, counts, settings.pull, settings.rounds);
  // The heads' predictions for posts that they were not fitted on.
  const heldOut = new Float64Array(posts * heads);
  for (let fold = 0; fold < settings.innerFolds; fold++) {
    const inside = every.filter((post) => foldOf(`inner ${accounts[post]}`, settings.innerFolds) !== fold);
    const outside = every.filter((post) => foldOf(`inner ${accounts[post]}`, settings.innerFolds) === fold);
    const made = apply(design, ridge(design, centred, heads, inside, counts, settings.pull, settings.rounds), heads, outside);
    outside.forEach((post, place) => heldOut.set(made.subarray(place * heads, (place + 1) * heads), post * heads));
  }
  say('heads fitted');

  // The directions in which held-out predictions vary most.
  const spreads = new Float64Array(heads);
  for (let post = 0; post < posts; post++) for (let head = 0; head < heads; head++) spreads[head] = (spreads[head] ?? 0) + (heldOut[post * heads + head] ?? 0) ** 2 / posts;
  const shares = spreads.map((square, head) => (head === 0 ? settings.valueWeight : 1) / Math.sqrt(square + 1e-9));
  const cross = new Float64Array(heads * heads);
  for (let post = 0; post < posts; post++) {
    for (let a = 0; a < heads; a++) {
      const left = (shares[a] ?? 0) * (heldOut[post * heads + a] ?? 0);
      for (let b = 0; b < heads; b++) cross[a * heads + b] = (cross[a * heads + b] ?? 0) + (left * (shares[b] ?? 0) * (heldOut[post * heads + b] ?? 0)) / posts;
    }
  }
  const directions = directionsOf(cross, heads).slice(0, latentSize);
  const into = (list: Float64Array, first: number, to: Float64Array, at: number): void => {
    for (let k = 0; k < latentSize; k++) {
      let sum = 0;
      for (let head = 0; head < heads; head++) sum += (list[first + head] ?? 0) * (shares[head] ?? 0) * (directions[k]?.[head] ?? 0);
      to[at + k] = sum;
    }
  };
  const latentOf = new Float64Array(posts * latentSize);
  for (let post = 0; post < posts; post++) into(heldOut, post * heads, latentOf, post * latentSize);
  const outOf = Array.from({ length: heads }, (_, head) => Float64Array.from({ length: latentSize }, (__, k) => (directions[k]?.[head] ?? 0) / (shares[head] || 1)));
  const latent = new Float64Array(design.columns * latentSize);
  for (let column = 0; column < design.columns; column++) into(weights, column * heads, latent, column * latentSize);
  // At run time traits are not standardised.
  for (let trait = 0; trait < traitNames.length; trait++) {
    for (let k = 0; k < latentSize; k++) {
      const at = (buckets.length + trait) * latentSize + k;
      latent[at] = ((latent[at] ?? 0) * 0.05) / (scale.spreads[trait] ?? 1);
    }
  }

  const traitColumns = traitNames.map((_, trait) => Float64Array.from(seen, ({ traits }) => traits[trait] ?? 0));
  const headColumns = Array.from({ length: heads }, (_, head) =>
    Float64Array.from({ length: posts }, (__, post) => {
      let sum = means[head] ?? 0;
      for (let k = 0; k < latentSize; k++) sum += (latentOf[post * latentSize + k] ?? 0) * (outOf[head]?.[k] ?? 0);
      return sum;
    }),
  );
  const values = Float64Array.from(targets, (list) => list[0] ?? 0);
  const columns = [...traitColumns, ...headColumns];
  const bins = binned(columns);
  const everyPost = Int32Array.from(every);
  const { start, trees } = boost(bins, values, counts, everyPost, settings.boost, 'squared');
  // Predicted value of posts that its trees were not grown on.
  const heldOutValue = new Float64Array(posts);
  for (let fold = 0; fold < settings.innerFolds; fold++) {
    const isOutside = (post: number): boolean => foldOf(`inner ${accounts[post]}`, settings.innerFolds) === fold;
    const forest = boost(bins, values, counts, everyPost.filter((post) => !isOutside(post)), settings.boost, 'squared');
    for (const post of every) if (isOutside(post)) heldOutValue[post] = climb(forest, columns, post);
  }
  say('trees grown');

  const allOf = headNames.slice(1).map((_, head) => ({ targets: Float64Array.from(targets, (list) => list[head + 1] ?? 0), pull: settings.headPull }));
  const gaps = readerGaps.map((_, gap) => ({ targets: Float64Array.from({ length: posts }, (__, post) => gapTargets[post]?.[gap] ?? Number.NaN), pull: settings.gapPull }));
  const odds = [new Float64Array(0), ...oddsOf(seen, latentOf, allOf, oddsCounts, scale.spreads)];
  const gapOdds = oddsOf(seen, latentOf, gaps, oddsCounts, scale.spreads);
  say('odds fitted');
  // A linear model and trees make different errors, so their mean is right more often than either.
  const codeBins = binned([...columns, heldOutValue]);
  const lifts = headNames.map((_, head) => {
    const named = Float64Array.from(targets, (list) => list[head] ?? 0);
    if (head < firstAdvice || named.reduce((sum, share, post) => sum + (post < originals && share > 0.5 ? 1 : 0), 0) < settings.leastNamed) return [];
    const { start: first, trees: grown } = boost(codeBins, named, oddsCounts, everyPost, settings.codes, 'logistic');
    const line = odds[head] ?? new Float64Array(0);
    for (let at = 0; at < line.length; at++) line[at] = (line[at] ?? 0) / 2;
    line[line.length - 1] = (line[line.length - 1] ?? 0) + first / 2;
    return grown.map((tree) => ({ ...tree, values: tree.values.map((value) => value / 2) }));
  });
  say('codes fitted');
  return { buckets, latent, outOf, means, start, trees, odds, gapOdds, lifts };
}

/** Traits count half as much as latent numbers, because there are many. */
const traitWeight = 0.5;

/** Log-odds of targets, by logistic regression over traits and latent numbers, regularised on one scale. Posts without a target (NaN) are left out. */
function oddsOf(seen: readonly Seen[], latentOf: Float64Array, asked: readonly { readonly targets: Float64Array; readonly pull: number }[], counts: Float64Array, spreads: Float64Array): readonly Float64Array[] {
  const posts = seen.length;
  const size = traitNames.length + latentSize + 1;
  const factors = new Float64Array(size).fill(1);
  for (let trait = 0; trait < traitNames.length; trait++) factors[trait] = traitWeight / (spreads[trait] ?? 1);
  for (let k = 0; k < latentSize; k++) {
    let square = 0;
    for (let post = 0; post < posts; post++) square += (latentOf[post * latentSize + k] ?? 0) ** 2 / posts;
    factors[traitNames.length + k] = 1 / (Math.sqrt(square) || 1);
  }
  const inputs = new Float64Array(posts * size);
  seen.forEach(({ traits }, post) => {
    for (let trait = 0; trait < traitNames.length; trait++) inputs[post * size + trait] = (factors[trait] ?? 0) * (traits[trait] ?? 0);
    for (let k = 0; k < latentSize; k++) inputs[post * size + traitNames.length + k] = (factors[traitNames.length + k] ?? 0) * (latentOf[post * latentSize + k] ?? 0);
    inputs[post * size + size - 1] = 1;
  });
  return asked.map(({ targets, pull: strength }) => {
    const known = Array.from(targets.keys()).filter((post) => !Number.isNaN(targets[post]));
    const pull = strength * known.length * 0.05;
    const fitted = minimise(
      (point, gradient) => {
        gradient.fill(0);
        let cost = 0;
        for (const post of known) {
          const first = post * size;
          let score = 0;
          for (let at = 0; at < size; at++) score += (inputs[first + at] ?? 0) * (point[at] ?? 0);
          const target = targets[post] ?? 0;
          const count = counts[post] ?? 1;
          cost += count * (score > 0 ? Math.log1p(Math.exp(-score)) + (1 - target) * score : Math.log1p(Math.exp(score)) - target * score);
          const error = count * (1 / (1 + Math.exp(-score)) - target);
          for (let at = 0; at < size; at++) gradient[at] = (gradient[at] ?? 0) + error * (inputs[first + at] ?? 0);
        }
        for (let at = 0; at < size - 1; at++) {
          cost += 0.5 * pull * (point[at] ?? 0) ** 2;
          gradient[at] = (gradient[at] ?? 0) + pull * (point[at] ?? 0);
        }
        return cost;
      },
      size,
      settings.headRounds,
    );
    return fitted.map((weight, at) => weight * (factors[at] ?? 1));
  });
}

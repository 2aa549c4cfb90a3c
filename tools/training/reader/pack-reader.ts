import { latentSize, middleLift, middlePair, type PackedReader } from '../../../src/core/reader/packed-reader.ts';
import { mostWeight, packGaps, packPairs, packWeights } from '../../../src/core/signals/packed.ts';
import type { Tree } from './boost.ts';
import type { Fitted } from './fit-reader.ts';

/** Size of a packed step, in root mean squares of a column's weights. */
const step = 0.6;
const digits = (value: number, count: number): number => Number(value.toPrecision(count));
/** Thresholds between two values of a feature need three digits, four for counts above a hundred. */
const limitOf = (value: number): number => digits(value, Math.abs(value) >= 100 ? 4 : 3);
/** Two decimals are enough for what one tree of fifty adds to log-odds. */
const hundredths = (value: number): number => Math.round(value * 100);

/** The distinct splits of trees, each a feature and a threshold, with their places in the packed list. */
function splitsIn(all: readonly Tree[]): { readonly lists: readonly (readonly number[])[]; readonly placeOf: (feature: number, limit: number) => number; readonly count: number } {
  const byFeature = new Map<number, Set<number>>();
  for (const { features, limits } of all) features.forEach((feature, node) => feature >= 0 && byFeature.set(feature, (byFeature.get(feature) ?? new Set<number>()).add(limitOf(limits[node] ?? 0))));
  const lists = [...byFeature].toSorted(([a], [b]) => a - b).map(([feature, limits]) => [feature, ...[...limits].toSorted((a, b) => a - b)]);
  const places = new Map<string, number>();
  for (const [feature, ...limits] of lists) for (const limit of limits) places.set(`${feature} ${limit}`, places.size);
  return { lists, placeOf: (feature, limit) => places.get(`${feature} ${limitOf(limit)}`) ?? 0, count: places.size };
}

/** A tree in preorder, as `numbersOf` writes each node. */
function inOrder(tree: Tree, numbersOf: (node: number) => readonly number[], node = 0): number[] {
  const list = [...numbersOf(node)];
  if ((tree.features[node] ?? -1) < 0) return list;
  for (const branch of [tree.lefts[node], tree.rights[node]]) list.push(...inOrder(tree, numbersOf, branch));
  return list;
}

/** One row per trait, then one per shared direction, then the constants: rows differ in scale, the numbers within a row do not. */
function rowsOf(columns: readonly Float64Array[]): readonly { readonly size: number; readonly whole: readonly number[] }[] {
  return Array.from(columns[0] ?? [], (_, row) => {
    const weights = columns.map((list) => list[row] ?? 0);
    const size = digits(Math.max(...weights.map(Math.abs)) / mostWeight, 4);
    return { size, whole: weights.map((weight) => (size > 0 ? Math.round(weight / size) + 0 : 0)) };
  });
}

/** A fitted reader model as shipped: weights as integer steps, numbers with few digits. */
export function packReader({ buckets, latent, outOf, means, start, trees, odds, gapOdds, lifts }: Fitted): PackedReader {
  const columns = Array.from({ length: latentSize }, (_, k) => {
    const weights = Array.from(buckets, (__, at) => latent[at * latentSize + k] ?? 0);
    const size = digits(step * Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, weights.length)), 6);
    return { size, whole: weights.map((weight) => Math.max(-mostWeight, Math.min(mostWeight, Math.round(weight / size) + 0))) };
  });
  const oddsRows = rowsOf(odds.slice(1));
  const gapRows = rowsOf(gapOdds);
  const { lists, placeOf, count } = splitsIn([...trees, ...lifts.flat()]);
  const splitAt = ({ features, limits }: Tree, node: number): number => ((features[node] ?? -1) < 0 ? count : placeOf(features[node] ?? 0, limits[node] ?? 0));
  const valueStep = digits(Math.max(...trees.flatMap(({ values }) => values.map(Math.abs))) / (middlePair - 1), 4);
  return {
    gaps: packGaps([...buckets]),
    weights: columns.map(({ whole }) => packWeights(whole)),
    steps: columns.map(({ size }) => size),
    traits: Array.from(latent.subarray(buckets.length * latentSize), (weight) => digits(weight, 3)),
    heads: outOf.flatMap((weights, head) => [...weights, means[head] ?? 0].map((weight) => digits(weight, 5))),
    start: digits(start, 5),
    splits: lists,
    trees: packPairs(trees.flatMap((tree) => inOrder(tree, (node) => [splitAt(tree, node), middlePair + Math.round((tree.values[node] ?? 0) / valueStep)]))),
    valueStep,
    odds: packWeights(oddsRows.flatMap(({ whole }) => whole)),
    oddsSteps: oddsRows.map(({ size }) => size),
    gapOdds: packWeights(gapRows.flatMap(({ whole }) => whole)),
    gapSteps: gapRows.map(({ size }) => size),
    lifts: lifts.slice(1).map((grown) => packPairs(grown.flatMap((tree) => inOrder(tree, (node) => [splitAt(tree, node) + ((tree.features[node] ?? -1) < 0 ? middleLift + hundredths(tree.values[node] ?? 0) : 0)])))),
  };
}

/** The source of the module in the bundle. */
export const sourceOf = ({ gaps, weights, steps, traits, heads, start, splits, trees, valueStep, odds, oddsSteps, gapOdds, gapSteps, lifts }: PackedReader): string => `import type { PackedReader } from './packed-reader.ts';

/** Written by tools/train-reader.ts; not to be edited. */
export const packed: PackedReader = {
  gaps: '${gaps}',
  weights: [
${weights.map((column) => `    '${column}',`).join('\n')}
  ],
  steps: [${steps.join(', ')}],
  traits: [${traits.join(',')}],
  heads: [${heads.join(',')}],
  start: ${start},
  splits: [
${splits.map((list) => `    [${list.join(',')}],`).join('\n')}
  ],
  trees: '${trees}',
  valueStep: ${valueStep},
  odds: '${odds}',
  oddsSteps: [${oddsSteps.join(',')}],
  gapOdds: '${gapOdds}',
  gapSteps: [${gapSteps.join(',')}],
  lifts: [
${lifts.map((text) => `    '${text}',`).join('\n')}
  ],
};
`;

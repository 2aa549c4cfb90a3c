import { latentSize, type PackedReader } from '../../../src/core/reader/packed-reader.ts';
import { mostWeight, packGaps, packWeights } from '../../../src/core/signals/packed.ts';
import type { Tree } from './boost.ts';
import type { Fitted } from './fit-reader.ts';

/** Size of a packed step, in root mean squares of a column's weights. */
const step = 0.6;
const digits = (value: number, count: number): number => Number(value.toPrecision(count));
/** Thresholds between two values of a feature need three digits, four for counts above a hundred. */
const limitOf = (value: number): number => digits(value, Math.abs(value) >= 100 ? 4 : 3);
/** Two decimals are enough for what one tree of fifty adds to log-odds. */
const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A tree in preorder: a node's feature and threshold, then its left branch, then its right one; a leaf is -1 and its value. */
const branchesOf = ({ features, limits, lefts, rights, values }: Tree, node = 0): number[] => {
  const feature = features[node] ?? -1;
  if (feature < 0) return [-1, hundredths(values[node] ?? 0)];
  return [feature, limitOf(limits[node] ?? 0), ...branchesOf({ features, limits, lefts, rights, values }, lefts[node]), ...branchesOf({ features, limits, lefts, rights, values }, rights[node])];
};

/** The same with a value at every node, so that each split's contribution is known. */
const nodesOf = (tree: Tree, node = 0): number[] => {
  const { features, limits, lefts, rights, values } = tree;
  const feature = features[node] ?? -1;
  const value = digits(values[node] ?? 0, 2);
  return feature < 0 ? [-1, value] : [feature, limitOf(limits[node] ?? 0), value, ...nodesOf(tree, lefts[node]), ...nodesOf(tree, rights[node])];
};

/** A fitted reader model as shipped: weights as integer steps, numbers with few digits. */
export function packReader({ buckets, latent, outOf, means, start, trees, odds, lifts }: Fitted): PackedReader {
  const columns = Array.from({ length: latentSize }, (_, k) => {
    const weights = Array.from(buckets, (__, at) => latent[at * latentSize + k] ?? 0);
    const size = digits(step * Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, weights.length)), 6);
    return { size, whole: weights.map((weight) => Math.max(-mostWeight, Math.min(mostWeight, Math.round(weight / size) + 0))) };
  });
  // A row a trait, then one for each number in common, then the constants: rows differ in size, what stands in a row does not.
  const odd = odds.slice(1);
  const oddsRows = Array.from(odd[0] ?? [], (_, row) => {
    const weights = odd.map((list) => list[row] ?? 0);
    const size = digits(Math.max(...weights.map(Math.abs)) / mostWeight, 4);
    return { size, whole: weights.map((weight) => (size > 0 ? Math.round(weight / size) + 0 : 0)) };
  });
  return {
    gaps: packGaps([...buckets]),
    weights: columns.map(({ whole }) => packWeights(whole)),
    steps: columns.map(({ size }) => size),
    traits: Array.from(latent.subarray(buckets.length * latentSize), (weight) => digits(weight, 3)),
    heads: outOf.flatMap((weights, head) => [...weights, means[head] ?? 0].map((weight) => digits(weight, 5))),
    start: digits(start, 5),
    trees: trees.map((tree) => nodesOf(tree)),
    odds: packWeights(oddsRows.flatMap(({ whole }) => whole)),
    oddsSteps: oddsRows.map(({ size }) => size),
    lifts: lifts.slice(1).map((grown) => grown.flatMap((tree) => branchesOf(tree))),
  };
}

const lines = (lists: readonly (readonly number[])[]): string => lists.map((list) => `    [${list.join(',')}],`).join('\n');

/** The source of the module in the bundle. */
export const sourceOf = ({ gaps, weights, steps, traits, heads, start, trees, odds, oddsSteps, lifts }: PackedReader): string => `import type { PackedReader } from './packed-reader.ts';

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
  trees: [
${lines(trees)}
  ],
  odds: '${odds}',
  oddsSteps: [${oddsSteps.join(',')}],
  lifts: [
${lines(lifts)}
  ],
};
`;

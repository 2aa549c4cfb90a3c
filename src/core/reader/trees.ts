import { pairAt } from '../signals/packed.ts';

/** The splits that trees share: a feature, and the value up to which a post goes left. */
export interface Splits {
  readonly features: Uint8Array;
  readonly limits: Float64Array;
}

/** Trees as flat arrays, which are fast to walk. A node's left branch comes right after it, its right branch `skips` nodes further on. */
export interface Trees {
  /** The first node of each tree. */
  readonly roots: Uint16Array;
  /** The feature that a node asks for, or `leaf`. */
  readonly features: Uint8Array;
  /** The value up to which a post goes left. In a leaf, what `valueOf` makes of its number. */
  readonly limits: Float64Array;
  readonly skips: Uint8Array;
}

export const leaf = 0xff;

/** Decodes splits. `packed`: a list for each feature, with the feature followed by its limits. */
export function splitsOf(packed: readonly (readonly number[])[]): Splits {
  return { features: Uint8Array.from(packed.flatMap(([feature = 0, ...limits]) => limits.map(() => feature))), limits: Float64Array.from(packed.flatMap(([, ...limits]) => limits)) };
}

/** Decodes trees in preorder. A node is a pair of characters, followed by `extra` more pairs. `valueOf` gets the node, the offset behind its first pair, and, in a leaf, its number beyond those of the splits. */
export function treesOf(packed: string, splits: Splits, extra: number, valueOf: (node: number, at: number, number: number) => number): Trees {
  const size = 2 * (1 + extra);
  const count = packed.length / size;
  const features = new Uint8Array(count);
  const limits = new Float64Array(count);
  const skips = new Uint8Array(count);
  const roots: number[] = [];
  /** Decodes the branch that starts at a node, and returns the node after it. */
  const grow = (node: number): number => {
    const split = pairAt(packed, node * size);
    const isLeaf = split >= splits.limits.length;
    const value = valueOf(node, node * size + 2, split - splits.limits.length);
    features[node] = isLeaf ? leaf : (splits.features[split] ?? 0);
    limits[node] = isLeaf ? value : (splits.limits[split] ?? 0);
    if (isLeaf) return node + 1;
    const right = grow(node + 1);
    skips[node] = right - node;
    return grow(right);
  };
  for (let root = 0; root < count; root = grow(root)) roots.push(root);
  return { roots: Uint16Array.from(roots), features, limits, skips };
}

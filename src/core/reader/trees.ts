import { pairAt } from '../signals/packed.ts';

/** The splits that trees share: a feature, and the value up to which a post goes left. */
export interface Splits {
  readonly features: Uint8Array;
  readonly limits: Float64Array;
}

/** Trees as flat arrays, which are small and fast to walk. A node's left branch comes right after it, its right branch `skips` nodes further on. */
export interface Trees {
  /** The first node of each tree. */
  readonly roots: Uint16Array;
  /** A split. In a leaf, the number of splits or more. */
  readonly nodes: Uint16Array;
  readonly skips: Uint8Array;
}

/** Decodes splits. `packed`: a list for each feature, with the feature followed by its limits. */
export function splitsOf(packed: readonly (readonly number[])[]): Splits {
  return { features: Uint8Array.from(packed.flatMap(([feature = 0, ...limits]) => limits.map(() => feature))), limits: Float64Array.from(packed.flatMap(([, ...limits]) => limits)) };
}

/** Decodes trees in preorder. A node is a pair of characters, followed by `extra` more pairs, to which `keep` is given the offset. */
export function treesOf(packed: string, splits: number, extra: number, keep: (node: number, at: number) => void = () => {}): Trees {
  const size = 2 * (1 + extra);
  const nodes = new Uint16Array(packed.length / size);
  const skips = new Uint8Array(nodes.length);
  const roots: number[] = [];
  let at = 0;
  const grow = (): void => {
    const node = at++;
    const split = pairAt(packed, node * size);
    nodes[node] = split;
    if (extra > 0) keep(node, node * size + 2);
    if (split >= splits) return;
    grow();
    skips[node] = at - node;
    grow();
  };
  while (at < nodes.length) {
    roots.push(at);
    grow();
  }
  return { roots: Uint16Array.from(roots), nodes, skips };
}

/** The next node on a post's path, or -1 at a leaf. */
export const nextNode = ({ features, limits }: Splits, { nodes, skips }: Trees, node: number, post: Float64Array): number => {
  const split = nodes[node] ?? 0;
  if (split >= limits.length) return -1;
  return (post[features[split] ?? 0] ?? 0) <= (limits[split] ?? 0) ? node + 1 : node + (skips[node] ?? 0);
};

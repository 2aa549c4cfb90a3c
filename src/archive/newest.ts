/** Keeps the newest of many items, which may come in any order. */
interface Newest<T> {
  readonly add: (items: readonly T[]) => void;
  /** Oldest first. */
  readonly take: () => readonly T[];
}

export const newestOf = <T extends { readonly postedAt: number }>(most: number): Newest<T> => {
  let kept: T[] = [];
  /** Items up to this time can no longer be among the newest. */
  let tooOld = Number.NEGATIVE_INFINITY;
  const cut = (): void => {
    kept = kept.toSorted((a, b) => b.postedAt - a.postedAt).slice(0, most);
    if (kept.length === most) tooOld = kept.at(-1)?.postedAt ?? tooOld;
  };
  return {
    add: (items) => {
      for (const item of items) {
        if (item.postedAt <= tooOld) continue;
        kept.push(item);
        // Sort rarely, but never hold more than twice as many.
        if (kept.length >= 2 * most) cut();
      }
    },
    take: () => {
      cut();
      return kept.toReversed();
    },
  };
};

/** Keeps the newest of what passes by, in any order. */
export interface Newest<T> {
  readonly add: (items: readonly T[]) => void;
  /** Oldest first. */
  readonly take: () => readonly T[];
}

export const newestOf = <T extends { readonly postedAt: number }>(most: number): Newest<T> => {
  let kept: T[] = [];
  const cut = (): void => {
    kept = kept.toSorted((a, b) => b.postedAt - a.postedAt).slice(0, most);
  };
  return {
    add: (items) => {
      for (const item of items) {
        kept.push(item);
        // Sorting seldom, and never holding more than twice as many.
        if (kept.length >= 2 * most) cut();
      }
    },
    take: () => {
      cut();
      return kept.toReversed();
    },
  };
};

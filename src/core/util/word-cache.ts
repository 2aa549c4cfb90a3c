/** How many words a cache holds before it drops the older half. */
const mostWords = 3000;

interface WordCache<T> {
  readonly get: (word: string) => T | undefined;
  /** Returns the value. */
  readonly set: (word: string, value: T) => T;
}

const clears: (() => void)[] = [];

/** Caches what is known about words, because most words of a draft were there one keystroke ago. Has two generations. */
export function wordCache<T>(): WordCache<T> {
  let recent = new Map<string, T>();
  let earlier = recent;
  clears.push(() => {
    recent = new Map();
    earlier = recent;
  });
  const set = (word: string, value: T): T => {
    if (recent.size >= mostWords) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(word, value);
    return value;
  };
  const get = (word: string): T | undefined => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    const before = earlier.get(word);
    return before === undefined ? undefined : set(word, before);
  };
  return { get, set };
}

/** Empties all these caches, so that no word of a draft stays in memory. */
export const forgetWords = (): void => {
  for (const clear of clears) clear();
};

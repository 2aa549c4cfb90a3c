import { extend, finish, hashOf, startOf } from './hash.ts';
import { isIdentity, isIdentityTag } from './identity.ts';
import { wordCache } from '../util/word-cache.ts';

/** The features of a word or hashtag, independent of its position. */
interface WordFeatures {
  readonly isIdentity: boolean;
  /** The feature "occurs in the post". A hashtag counts as its word. */
  readonly single: number;
  readonly runs: readonly number[];
}

/** Numbers features: all of them in training, only the known ones in a model. */
export interface Reader {
  /** The number of a feature by its hash, or -1 to leave it out. */
  readonly numberOf: (hash: number) => number;
  readonly known: ReturnType<typeof wordCache<WordFeatures>>;
}

export const createReader = (numberOf: Reader['numberOf']): Reader => ({ numberOf, known: wordCache() });

export const single = startOf(1);
const run = startOf(5);

/** Hash of the feature "this word occurs in the post". */
export const hashOfWord = (key: string): number => finish(extend(single, hashOf(key)));

/** How many letters of a word are used for n-grams. Only hostile input is longer. */
const longestWord = 24;
const shortestRun = 3;
const longestRun = 5;
const space = 0x20;

/** Numbers of the letter n-grams (n = 3 to 5) of a word from `from` on, including its edges. */
const runsOf = (key: string, from: number, { numberOf }: Reader): readonly number[] => {
  const runs: number[] = [];
  const end = Math.min(key.length, from + longestWord);
  for (let at = from - 1; at + shortestRun <= end + 1; at++) {
    let hash = run;
    const stop = Math.min(at + longestRun, end + 1);
    for (let next = at; next < stop; next++) {
      hash = extend(hash, next < from || next === end ? space : key.charCodeAt(next));
      if (next - at < shortestRun - 1) continue;
      const id = numberOf(finish(hash));
      if (id >= 0) runs.push(id);
    }
  }
  return runs;
};

/** The features of a word or, with its "#", of a hashtag. */
export const wordFeatures = (key: string, isTag: boolean, reader: Reader): WordFeatures => {
  const met = reader.known.get(key);
  if (met !== undefined) return met;
  const from = isTag ? 1 : 0;
  return reader.known.set(key, {
    isIdentity: isTag ? isIdentityTag(key) : isIdentity(key),
    single: reader.numberOf(hashOfWord(key.slice(from))),
    runs: runsOf(key, from, reader),
  });
};

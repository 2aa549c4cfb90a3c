import type { Token } from './token.ts';

/** What tells languages apart in a post: its words, and runs of one to four letters within them, hashed into few numbers. */

/** Buckets that features share. A power of two. */
export const buckets = 8192;
/** A language shows in its first words; the rest would only cost time. */
const mostWords = 48;
/** Of long words, this much is read. */
const mostLetters = 18;
const longestRun = 4;

/** Stands before and behind a word: "-ang" at the end and "ang-" at the start are two things. */
const edge = 0x5f;
const wholeWord = 0x1505;
const lastLatin = 0x24f;

const mix = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (buckets - 1);
};

const visitWord = (word: string, visit: (bucket: number) => void): void => {
  const letters = Math.min(word.length, mostLetters);
  let whole = wholeWord;
  for (let start = -1; start <= letters; start++) {
    let run = 0x811c9dc5;
    const end = Math.min(letters, start + longestRun - 1);
    for (let at = start; at <= end; at++) {
      run = Math.imul(run ^ (at < 0 || at === letters ? edge : word.charCodeAt(at)), 0x01000193);
      // An edge alone says nothing.
      if (at >= 0 && !(at === letters && start === letters)) visit(mix(run));
    }
    if (start >= 0 && start < letters) whole = Math.imul(whole ^ word.charCodeAt(start), 0x01000193);
  }
  visit(mix(whole));
};

/** Words in Latin letters that count, and how many words are in another script. */
export interface LanguageWords {
  readonly latin: readonly string[];
  readonly other: number;
}

export const languageWords = (tokens: readonly Token[]): LanguageWords => {
  const latin: string[] = [];
  let other = 0;
  for (const { kind, key } of tokens) {
    if (kind !== 'word') continue;
    if (key.charCodeAt(0) > lastLatin) other++;
    else if (latin.push(key) === mostWords) break;
  }
  return { latin, other };
};

/** Calls `visit` with the bucket of each feature; returns how many there were. */
export const visitFeatures = (words: readonly string[], visit: (bucket: number) => void): number => {
  let count = 0;
  for (const word of words) {
    visitWord(word, (bucket) => {
      count++;
      visit(bucket);
    });
  }
  return count;
};

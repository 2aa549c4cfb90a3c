import type { Token } from '../token.ts';

/** Features that tell languages apart: words and letter n-grams (n = 1 to 4), hashed into buckets. */

/** Number of buckets. A power of two. */
export const buckets = 8192;
/** The first words are enough to tell the language; reading on would only cost time. */
const mostWords = 48;
/** Only the first letters of a long word are read. */
const mostLetters = 18;
const longestRun = 4;

/** Marks both ends of a word, so that "-ang" at the end and "ang-" at the start are different features. */
const edge = 0x5f;
const wholeWord = 0x1505;
const lastLatin = 0x24f;

const mix = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (buckets - 1);
};

/** Upper bound on the features of a word: n-grams from each position, and the word itself. */
const mostOfWord = (mostLetters + 2) * longestRun + 1;
/** Buffers reused for every text, so that reading one creates no garbage. */
const codes = new Uint16Array(mostLetters + 2);
const room = new Uint16Array(mostWords * mostOfWord);

/** Writes the buckets of a word's features into the buffer from `from` on. Returns the position after the last one. */
const putWord = (word: string, from: number): number => {
  const letters = Math.min(word.length, mostLetters);
  const last = letters + 1;
  let length = from;
  let whole = wholeWord;
  codes[0] = edge;
  codes[last] = edge;
  for (let at = 1; at < last; at++) {
    const code = word.charCodeAt(at - 1);
    codes[at] = code;
    whole = Math.imul(whole ^ code, 0x01000193);
  }
  // Skip n-grams that consist of an edge alone.
  for (let start = 0; start < last; start++) {
    let run = 0x811c9dc5;
    const end = Math.min(last, start + longestRun - 1);
    for (let at = start; at <= end; at++) {
      run = Math.imul(run ^ (codes[at] ?? 0), 0x01000193);
      if (at > 0) room[length++] = mix(run);
    }
  }
  room[length++] = mix(whole);
  return length;
};

/** The words in Latin letters to use, and the number of words in other scripts. */
interface LanguageWords {
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

/** The buckets of the words' features. Takes at most as many words as `languageWords` returns. Valid until the next call. */
export const featuresOf = (words: readonly string[]): Uint16Array => {
  let length = 0;
  for (const word of words) length = putWord(word, length);
  return room.subarray(0, length);
};

import type { Token } from '../token.ts';

/** Features that distinguish languages: words, and runs of one to four letters within them, hashed into a few numbers. */

/** Buckets that features share. A power of two. */
export const buckets = 8192;
/** A language shows in its first words; reading on would only cost time. */
const mostWords = 48;
/** Of long words, only this much is read. */
const mostLetters = 18;
const longestRun = 4;

/** Marks both ends of a word: "-ang" at the end and "ang-" at the start are different features. */
const edge = 0x5f;
const wholeWord = 0x1505;
const lastLatin = 0x24f;

const mix = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (buckets - 1);
};

/** The most features of a word: runs from each position, and the word itself. */
const mostOfWord = (mostLetters + 2) * longestRun + 1;
/** A buffer reused for every text: reading one leaves nothing for the garbage collector. */
const codes = new Uint16Array(mostLetters + 2);
const room = new Uint16Array(mostWords * mostOfWord);

/** Puts the buckets of a word's features into the buffer from `from` on; returns their end. */
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
  // An edge alone says nothing.
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

/** Words in Latin letters that count, and how many words are in another script. */
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

/** The bucket of each feature of at most as many words as `languageWords` finds; valid until the next call. */
export const featuresOf = (words: readonly string[]): Uint16Array => {
  let length = 0;
  for (const word of words) length = putWord(word, length);
  return room.subarray(0, length);
};

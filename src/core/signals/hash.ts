/** Hashes of words and letter n-grams: 32 bits, the same in training and in the product. */

/** FNV-1a's offset basis and prime. */
const offset = 0x811c9dc5;
const factor = 0x01000193;

/** Adds a unit (a UTF-16 code, or another hash) to a hash. */
export const extend = (hash: number, unit: number): number => Math.imul(hash ^ unit, factor);

/** Start value that makes hashes of different kinds differ, such as the word "fun" and the letters "fun". */
export const startOf = (kind: number): number => extend(offset, kind);

/** Spreads a hash over all its bits (the last steps of MurmurHash3), so that its top bits can pick a bucket. */
export const finish = (hash: number): number => {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Hash of a word. */
export const hashOf = (word: string): number => {
  let hash = offset;
  for (let at = 0; at < word.length; at++) hash = extend(hash, word.charCodeAt(at));
  return hash;
};

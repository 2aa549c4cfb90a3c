import { finish, hashOf } from '../../signals/hash.ts';

/** Characters that JSON leaves as they are, 64 of them. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A hash as that many characters of six bits each; no way back to the word. */
export const shortHash = (word: string, characters: number): string => {
  let hash = finish(hashOf(word));
  let short = '';
  for (let at = 0; at < characters; at++, hash >>>= 6) short += alphabet[hash & 63] ?? '';
  return short;
};

/** The hashes in a packed text, in order. */
export const unpacked = (packed: string, characters: number): readonly string[] =>
  Array.from({ length: Math.floor(packed.length / characters) }, (_, at) => packed.slice(at * characters, (at + 1) * characters));

/** Whether a text is what packing makes of at most so many hashes. */
export const isPacked = (text: string, characters: number, most: number): boolean => text.length <= most * characters && text.length % characters === 0 && /^[\w-]*$/.test(text);

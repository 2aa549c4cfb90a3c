import { finish, hashOf } from '../../signals/hash.ts';

/** 64 characters that JSON does not escape. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Hashes a word and encodes the hash in this many characters of six bits each. The word cannot be recovered. */
export const shortHash = (word: string, characters: number): string => {
  let hash = finish(hashOf(word));
  let short = '';
  for (let at = 0; at < characters; at++, hash >>>= 6) short += alphabet[hash & 63] ?? '';
  return short;
};

/** Splits an encoded text into its hashes. */
export const unpacked = (packed: string, characters: number): readonly string[] =>
  Array.from({ length: Math.floor(packed.length / characters) }, (_, at) => packed.slice(at * characters, (at + 1) * characters));

/** Whether a text is a valid encoding of at most `most` hashes. */
export const isPacked = (text: string, characters: number, most: number): boolean => text.length <= most * characters && text.length % characters === 0 && /^[\w-]*$/.test(text);

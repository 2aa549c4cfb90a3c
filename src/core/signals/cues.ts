import type { Token } from '../text/token.ts';
import { hashes, shown } from './cue-index.precomputed.ts';
import { longestPhrase, placeOf, strong } from './cue-kinds.ts';
import { extend } from './hash.ts';
import { hashesOf } from './token-hashes.ts';

export { cueKinds, type CueKind } from './cue-kinds.ts';

/** Hash table of phrases, with linear probing. */
interface Index {
  readonly keys: Int32Array;
  readonly bits: Int32Array;
}

/** Three times as many slots as phrases, so that an empty slot rejects most words at once. */
const slots = 4096;
const lastSlot = slots - 1;

let index: Index | undefined;
const open = (): Index => {
  const keys = new Int32Array(slots);
  const bits = new Int32Array(slots);
  hashes.forEach((hash, at) => {
    let slot = hash & lastSlot;
    while (bits[slot] !== 0) slot = (slot + 1) & lastSlot;
    keys[slot] = hash;
    bits[slot] = shown[at] ?? 0;
  });
  return { keys, bits };
};

/** What a phrase indicates; 0 if it is not listed. */
const bitsOf = ({ keys, bits }: Index, hash: number): number => {
  for (let slot = hash & lastSlot; ; slot = (slot + 1) & lastSlot) {
    const found = bits[slot] ?? 0;
    if (found === 0 || keys[slot] === hash) return found;
  }
};

/** How many tokens are examined, as in all judgements. */
const mostTokens = 512;

const isWord = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'word' || token.kind === 'number');

/** A cue: its first token, its number of tokens, and the bits of its kinds. */
interface CueHit {
  readonly at: number;
  readonly length: number;
  readonly bits: number;
}

const find = (tokens: readonly Token[], known: Index): readonly CueHit[] => {
  const met: CueHit[] = [];
  const words = hashesOf(tokens, mostTokens + longestPhrase);
  const end = Math.min(tokens.length, mostTokens);
  for (let at = 0; at < end; at++) {
    let hash = 0;
    let bits = 0;
    let length = 0;
    for (let next = at; next < at + longestPhrase && isWord(tokens[next]); next++) {
      const word = words[next] ?? 0;
      hash = next === at ? word : extend(hash, word);
      const found = bitsOf(known, hash);
      if (found === 0) continue;
      bits = found;
      length = next - at + 1;
    }
    if (length === 0) continue;
    met.push({ at, length, bits });
    at += length - 1;
  }
  return met;
};

/** Caches the last draft, because features and sums ask about the same one in turn. */
let lastTokens: readonly Token[] | undefined;
let lastHits: readonly CueHit[] = [];

/** The cues of a draft, the longest at each word. */
export const cuesIn = (tokens: readonly Token[]): readonly CueHit[] => {
  if (tokens !== lastTokens) {
    lastHits = find(tokens, (index ??= open()));
    lastTokens = tokens;
  }
  return lastHits;
};

export const languagesOfCues = { english: 0, indonesian: 1, filipino: 2 } as const;

/** How strongly a cue indicates a kind in a language: 0, 0.5 or 1. */
export const strengthOf = (bits: number, language: number, kind: number): number => ((bits >>> placeOf(language, kind)) & 3) / strong;

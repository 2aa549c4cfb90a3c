import type { Token } from '../text/token.ts';
import { hashes, shown } from './cue-index.ready.ts';
import { longestPhrase, placeOf, strong } from './cue-kinds.ts';
import { extend, hashOf } from './hash.ts';

export { cueKinds, type CueKind } from './cue-kinds.ts';

let index: Map<number, number> | undefined;
const open = (): Map<number, number> => new Map(hashes.map((hash, at) => [hash, shown[at] ?? 0]));

/** Only so many tokens are looked at, as for everything that is judged. */
const mostTokens = 512;

const isWord = (token: Token | undefined): token is Token => token !== undefined && (token.kind === 'word' || token.kind === 'number');

/** A cue met: which token, how many tokens, and the bits of its kinds. */
interface Met {
  readonly at: number;
  readonly length: number;
  readonly bits: number;
}

const find = (tokens: readonly Token[], known: ReadonlyMap<number, number>): readonly Met[] => {
  const met: Met[] = [];
  const end = Math.min(tokens.length, mostTokens);
  for (let at = 0; at < end; at++) {
    let hash = 0;
    let found = 0;
    let length = 0;
    for (let next = at; next < at + longestPhrase; next++) {
      const token = tokens[next];
      if (!isWord(token)) break;
      const word = hashOf(token.key);
      hash = next === at ? word : extend(hash, word);
      const bits = known.get(hash);
      if (bits === undefined) continue;
      found = bits;
      length = next - at + 1;
    }
    if (length === 0) continue;
    met.push({ at, length, bits: found });
    at += length - 1;
  }
  return met;
};

/** Features and sums ask for the same draft one after the other. */
let lastTokens: readonly Token[] | undefined;
let lastMet: readonly Met[] = [];

/** Calls back for each cue: the longest one at each word. */
export const eachCue = (tokens: readonly Token[], meet: (at: number, length: number, bits: number) => void): void => {
  if (tokens !== lastTokens) {
    lastMet = find(tokens, (index ??= open()));
    lastTokens = tokens;
  }
  for (const { at, length, bits } of lastMet) meet(at, length, bits);
};

export const languagesOfCues = { english: 0, indonesian: 1, filipino: 2 } as const;

/** How strongly a cue shows a kind in a language: 0, 0.5 or 1. */
export const strengthOf = (bits: number, language: number, kind: number): number => ((bits >>> placeOf(language, kind)) & 3) / strong;

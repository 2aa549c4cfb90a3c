import type { Token } from '../text/token.ts';
import { english } from './cues/en.ts';
import { filipino } from './cues/fil.ts';
import { indonesian } from './cues/id.ts';
import { extend, hashOf } from './hash.ts';

/** What words can show without having been learned from examples. */
export const cueKinds = ['inform', 'promote', 'relate', 'personal'] as const;
export type CueKind = (typeof cueKinds)[number];

/** Phrases of up to three words, parted by "|". */
export type CueTable = Readonly<Record<CueKind, string>>;

const tables: readonly CueTable[] = [english, indonesian, filipino];

/** Three words: longer phrases are told by their first three. */
const longestPhrase = 3;
const strong = 2;
const weak = 1;
/** Two bits a language and kind. */
const placeOf = (language: number, kind: number): number => 2 * (language * cueKinds.length + kind);

const hashOfPhrase = (phrase: string): number =>
  phrase
    .split(' ')
    .slice(0, longestPhrase)
    .reduce((hash, word, at) => (at === 0 ? hashOf(word) : extend(hash, hashOf(word))), 0);

const buildIndex = (): Map<number, number> => {
  const index = new Map<number, number>();
  tables.forEach((table, language) =>
    cueKinds.forEach((kind, at) => {
      for (const entry of table[kind].split('|')) {
        const phrase = entry.trim();
        if (phrase === '') continue;
        const isWeak = phrase.endsWith('~');
        const hash = hashOfPhrase(isWeak ? phrase.slice(0, -1) : phrase);
        index.set(hash, (index.get(hash) ?? 0) | ((isWeak ? weak : strong) << placeOf(language, at)));
      }
    }),
  );
  return index;
};

let index: Map<number, number> | undefined;

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
    lastMet = find(tokens, (index ??= buildIndex()));
    lastTokens = tokens;
  }
  for (const { at, length, bits } of lastMet) meet(at, length, bits);
};

export const languagesOfCues = { english: 0, indonesian: 1, filipino: 2 } as const;

/** How strongly a cue shows a kind in a language: 0, 0.5 or 1. */
export const strengthOf = (bits: number, language: number, kind: number): number => ((bits >>> placeOf(language, kind)) & 3) / strong;

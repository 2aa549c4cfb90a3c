import { cueKinds, longestPhrase, placeOf, strong, weak, type CueTable } from './cue-kinds.ts';
import { english } from './cues/en.ts';
import { filipino } from './cues/fil.ts';
import { indonesian } from './cues/id.ts';
import { extend, hashOf } from './hash.ts';

const tables: readonly CueTable[] = [english, indonesian, filipino];

const hashOfPhrase = (phrase: string): number =>
  phrase
    .split(' ')
    .slice(0, longestPhrase)
    .reduce((hash, word, at) => (at === 0 ? hashOf(word) : extend(hash, hashOf(word))), 0);

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

/** Hashes of the phrases of all lists, computed at build time (`tools/build/precompute.ts`). */
export const hashes: readonly number[] = [...index.keys()];
/** What each phrase indicates in each language. */
export const shown: readonly number[] = [...index.values()];

import type { Token } from '../text/token.ts';
import { cueKinds, cuesIn, languagesOfCues, strengthOf } from './cues.ts';
import { nowhere, outer, push, whole } from './feature-list.ts';
import { extend, finish, startOf } from './hash.ts';
import { insultIn, insultLanguages, insultsIn } from './rude.ts';
import { EMOJI, HASHTAG, LINK, NAME, NUMBER, symbolKinds, type Symbols } from './symbols.ts';
import type { Reader } from './word-features.ts';

const shape = startOf(3);
const few = (count: number): number => Math.min(count, 3);

/** Adds a feature of the post as a whole, made of a code and a small number. */
const add = ({ numberOf }: Reader, code: number, value: number, kind: number): void => push(numberOf(finish(extend(extend(shape, code), value))), kind, nowhere);

/** A post's length in classes: under five words, then in steps of about five. Only used for purposes. */
const lengthStep = (words: number): number => (words < 5 ? 0 : words < 9 ? 1 : words < 14 ? 2 : words < 19 ? 3 : 4);

const counted = [LINK, NAME, HASHTAG, NUMBER, EMOJI];
/** Counts, reused for every post. */
const counts = new Uint16Array(symbolKinds);

/** Adds the structure of a post: its start and end, and its number of links, mentions, hashtags and figures. */
const addBuild = (reader: Reader, { kinds, length }: Symbols, words: number, capitals: number): void => {
  counts.fill(0);
  for (let at = 0; at < length; at++) {
    const kind = kinds[at] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  // The buffer is reused, so beyond the end there may be remains of another post.
  const kindAt = (at: number): number => (at >= 0 && at < length ? (kinds[at] ?? 0) : 0);
  const first = kindAt(0);
  add(reader, 1, first, outer);
  add(reader, 2, first * 16 + kindAt(1), outer);
  add(reader, 3, kindAt(length - 1), outer);
  for (let at = 0; at < counted.length; at++) add(reader, 4 + at, few(counts[counted[at] ?? 0] ?? 0), outer);
  add(reader, 9, lengthStep(words), outer);
  add(reader, 10, Math.floor((4 * capitals) / Math.max(1, words)), whole);
};

/** Adds a feature each for "at least one", "at least two" and "at least three". */
const addCount = (reader: Reader, code: number, found: number): void => {
  for (let count = 1; count <= few(found); count++) add(reader, code, count, whole);
};

/** Minimum strength of a clear insult. */
const clear = 0.5;

/** Adds the number of listed insults, in the languages with training posts. */
const addInsults = (reader: Reader, tokens: readonly Token[]): void => {
  const met = insultsIn(tokens);
  if (met.length === 0) return;
  insultLanguages.forEach((name, language) => {
    if (name === 'id') return;
    const strengths = met.map(({ bits }) => insultIn(bits, language)).filter((strength) => strength > 0);
    const strong = strengths.filter((strength) => strength >= clear).length;
    addCount(reader, 20 + language, strong);
    addCount(reader, 30 + language, strengths.length - strong);
  });
};

/** Adds the number of English cues of each kind, as evidence for words that the training posts lack. */
const addCues = (reader: Reader, tokens: readonly Token[]): void => {
  const met = cuesIn(tokens);
  if (met.length === 0) return;
  for (let kind = 0; kind < cueKinds.length; kind++) {
    let found = 0;
    for (const { bits } of met) if (strengthOf(bits, languagesOfCues.english, kind) === 1) found++;
    addCount(reader, 40 + kind, found);
  }
};

/** Adds the features that belong to no word. */
export const addShapes = (tokens: readonly Token[], symbols: Symbols, words: number, capitals: number, reader: Reader): void => {
  addBuild(reader, symbols, words, capitals);
  addInsults(reader, tokens);
  addCues(reader, tokens);
};

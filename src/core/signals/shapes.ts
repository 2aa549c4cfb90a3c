import type { Token } from '../text/token.ts';
import { cueKinds, eachCue, languagesOfCues, strengthOf } from './cues.ts';
import { nowhere, outer, push, whole } from './feature-list.ts';
import { extend, finish, startOf } from './hash.ts';
import { eachInsult, insultIn, insultLanguages } from './rude.ts';
import { EMOJI, HASHTAG, LINK, NAME, NUMBER, type Symbols } from './symbols.ts';
import type { Reader } from './word-features.ts';

/** Features of the post as a whole: a code that says which, and a small number. */
type AddShape = (code: number, value: number, kind?: number) => void;

const shape = startOf(3);
const few = (count: number): number => Math.min(count, 3);

/** Under five words, then by fives: a post's length in steps, for the purposes only. */
const lengthStep = (words: number): number => (words < 5 ? 0 : words < 9 ? 1 : words < 14 ? 2 : words < 19 ? 3 : 4);

/** How the post is built: what it starts and ends with, how many links, names, tags and figures. */
const addBuild = (add: AddShape, { kinds, length }: Symbols, words: number, capitals: number): void => {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < length; at++) {
    const kind = kinds[at] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  // The room is used again for every post: what lies behind its end belongs to another one.
  const kindAt = (at: number): number => (at >= 0 && at < length ? (kinds[at] ?? 0) : 0);
  const [first, second, last] = [kindAt(0), kindAt(1), kindAt(length - 1)];
  add(1, first);
  add(2, first * 16 + second);
  add(3, last);
  [LINK, NAME, HASHTAG, NUMBER, EMOJI].forEach((kind, at) => add(4 + at, few(counts[kind] ?? 0)));
  add(9, lengthStep(words));
  add(10, Math.floor((4 * capitals) / Math.max(1, words)), whole);
};

/** "At least one", "at least two", "at least three". */
const addCount = (add: AddShape, code: number, found: number): void => {
  for (let count = 1; count <= few(found); count++) add(code, count, whole);
};

/** Insults of half strength and up count as clear ones. */
const clear = 0.5;

/** How many listed insults there are, in the languages whose posts are learned from. */
const addInsults = (add: AddShape, tokens: readonly Token[]): void => {
  const strong = insultLanguages.map(() => 0);
  const weak = insultLanguages.map(() => 0);
  eachInsult(tokens, (_at, _length, bits) => {
    for (let language = 0; language < insultLanguages.length; language++) {
      const strength = insultIn(bits, language);
      if (strength === 0) continue;
      const counts = strength >= clear ? strong : weak;
      counts[language] = (counts[language] ?? 0) + 1;
    }
  });
  insultLanguages.forEach((name, language) => {
    if (name === 'id') return;
    addCount(add, 20 + language, strong[language] ?? 0);
    addCount(add, 30 + language, weak[language] ?? 0);
  });
};

/** How many English cues of each kind there are: what a word nobody learned from has in common with others. */
const addCues = (add: AddShape, tokens: readonly Token[]): void => {
  const counts = cueKinds.map(() => 0);
  eachCue(tokens, (_at, _length, bits) => {
    for (let kind = 0; kind < cueKinds.length; kind++) if (strengthOf(bits, languagesOfCues.english, kind) === 1) counts[kind] = (counts[kind] ?? 0) + 1;
  });
  counts.forEach((found, kind) => addCount(add, 40 + kind, found));
};

/** The features that stand at no word of their own. */
export const addShapes = (tokens: readonly Token[], symbols: Symbols, words: number, capitals: number, { numberOf }: Reader): void => {
  const add: AddShape = (code, value, kind = outer) => push(numberOf(finish(extend(extend(shape, code), value))), kind, nowhere);
  addBuild(add, symbols, words, capitals);
  addInsults(add, tokens);
  addCues(add, tokens);
};

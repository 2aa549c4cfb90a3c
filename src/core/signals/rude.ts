import type { Token } from '../text/token.ts';
import { wordCache } from '../util/word-cache.ts';
import { isIdentity, isIdentityTag } from './identity.ts';
import { harmless, marks, openers, words } from './insults.precomputed.ts';
import { insultLanguages, isStem, plainOf, strengthIn, weak } from './insults.ts';

export { insultLanguages } from './insults.ts';

const indonesian = insultLanguages.indexOf('id');

/** The weight of an insult, by strength. */
const weights = [0, 0.25, 0.5, 1] as const;

/** Insults by plain form, each with its mark (see `insults.ts`). */
type List = ReadonlyMap<string, number>;

interface Lists {
  readonly entries: readonly List[];
  /** By language: how listed stems may start, which rejects nearly all words at once. */
  readonly starts: readonly ReadonlySet<string>[];
  readonly openers: ReadonlySet<string>;
  readonly harmless: ReadonlyMap<string, ReadonlySet<string>>;
}

const startLength = 3;

let lazy: Lists | undefined;
const readLists = (): Lists => {
  const entries = words.map((list, language) => new Map(list.split('|').map((word, at) => [word, Number(marks[language]?.charAt(at))])));
  const starts = entries.map((list, language) => new Set([...list].filter(([, mark]) => isStem(mark) || language === indonesian).map(([key]) => key.slice(0, startLength))));
  return { entries, starts, openers: new Set(openers.split('|')), harmless: new Map(harmless.map(([word, neighbours]) => [word, new Set(neighbours.split(' '))])) };
};
const listed = (): Lists => (lazy ??= readLists());

/** Indonesian suffixes and prefixes with which an insult remains one. */
const endings = ['nya', 'mu', 'ku', 'lu', 'lo', 'loe', 'lah', 'kah', 'kan', 'an', 'in', 'ne', 'ny', 'i', 'e', 'k', 'h', 's', 'z', 'x'];
const beginnings = ['', 'nge', 'ng', 'di', 'ke', 'ter', 'se', 'si', 'me', 'meng', 'pe', 'ber'];
/** Shorter stems would match innocent words. */
const shortestStem = 4;

/** Strength of the listed insult of which an Indonesian word is a form. */
const inflectedStrength = (plain: string, list: List, starts: ReadonlySet<string>): number => {
  const strengthOf = (stem: string): number => {
    const strength = stem.length >= shortestStem ? strengthIn(list.get(stem) ?? 0) : 0;
    return strength === weak ? 0 : strength;
  };
  let most = 0;
  for (const beginning of beginnings) {
    if (!plain.startsWith(beginning)) continue;
    const rest = plain.slice(beginning.length);
    if (!starts.has(rest.slice(0, startLength))) continue;
    most = Math.max(most, strengthOf(rest));
    for (const ending of endings) if (rest.endsWith(ending)) most = Math.max(most, strengthOf(rest.slice(0, -ending.length)));
  }
  return most;
};

const stemStrength = (plain: string, list: List, starts: ReadonlySet<string>): number => {
  if (!starts.has(plain.slice(0, startLength))) return 0;
  for (let length = shortestStem; length < plain.length; length++) {
    const mark = list.get(plain.slice(0, length)) ?? 0;
    if (isStem(mark)) return strengthIn(mark);
  }
  return 0;
};

/** Strength of a word as an insult, two bits per language. */
const strengthsOf = (plain: string): number => {
  let bits = 0;
  const { entries, starts } = listed();
  entries.forEach((list, language) => {
    const start = starts[language] ?? new Set();
    const mark = list.get(plain);
    const strength = mark !== undefined ? strengthIn(mark) : Math.max(stemStrength(plain, list, start), language === indonesian ? inflectedStrength(plain, list, start) : 0);
    bits |= strength << (2 * language);
  });
  return bits;
};

/** Length of the longest listed word, with room for endings. */
const longestInsult = 20;

const known = wordCache<number>();

/** Bit that marks the first words of phrases. */
const openerBit = 1 << 8;

const bitsOf = (key: string): number => {
  const met = known.get(key);
  if (met !== undefined) return met;
  if (key.length > longestInsult) return 0;
  const hyphen = key.indexOf('-');
  const plain = plainOf(key);
  const bits = (listed().openers.has(plain) ? openerBit : 0) | strengthsOf(plain) | (hyphen > 0 ? strengthsOf(plainOf(key.slice(0, hyphen))) : 0);
  return known.set(key, bits);
};

const isHarmless = (key: string, before: Token | undefined, after: Token | undefined): boolean => {
  const neighbours = listed().harmless.get(plainOf(key));
  return neighbours !== undefined && ((before !== undefined && neighbours.has(before.key)) || (after !== undefined && neighbours.has(after.key)));
};

const phraseBits = (key: string, after: Token | undefined): number => {
  if (after === undefined || after.kind !== 'word') return 0;
  const phrase = `${plainOf(key)} ${plainOf(after.key)}`;
  return listed().entries.reduce((bits, list, language) => bits | (strengthIn(list.get(phrase) ?? 0) << (2 * language)), 0);
};

/** How strong an insult is in a language: 0, 0.25 (mostly harmless), 0.5 or 1. */
export const insultIn = (bits: number, language: number): number => weights[((bits >>> (2 * language)) & 3) as 0 | 1 | 2 | 3];

/** An insult: its first token, its number of tokens, and its strength in each language (see `insultIn`). */
interface InsultHit {
  readonly at: number;
  readonly length: number;
  readonly bits: number;
}

const find = (tokens: readonly Token[]): readonly InsultHit[] => {
  const met: InsultHit[] = [];
  const end = Math.min(tokens.length, 512);
  for (let at = 0; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'hashtag')) continue;
    const isTag = token.kind === 'hashtag';
    const key = isTag ? token.key.slice(1) : token.key;
    const after = tokens[at + 1];
    const found = bitsOf(key);
    if (found === 0 || (isTag ? isIdentityTag(token.key) : isIdentity(token.key))) continue;
    const phrase = (found & openerBit) > 0 ? phraseBits(key, after) : 0;
    if (phrase > 0) {
      met.push({ at, length: 2, bits: phrase });
      at++;
      continue;
    }
    const bits = found & ~openerBit;
    if (bits > 0 && !isHarmless(key, tokens[at - 1], after)) met.push({ at, length: 1, bits });
  }
  return met;
};

/** Caches the last draft, because features, sums and evidence ask about the same one in turn. */
let lastTokens: readonly Token[] | undefined;
let lastHits: readonly InsultHit[] = [];

/** The insults of a draft. */
export const insultsIn = (tokens: readonly Token[]): readonly InsultHit[] => {
  if (tokens !== lastTokens) {
    lastHits = find(tokens);
    lastTokens = tokens;
  }
  return lastHits;
};

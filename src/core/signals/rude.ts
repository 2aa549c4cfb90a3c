import type { Token } from '../text/token.ts';
import { harmlessNeighbours } from './cues/harmless.ts';
import { rudeEnglish } from './cues/rude-en.ts';
import { rudeFilipino } from './cues/rude-fil.ts';
import { rudeIndonesian } from './cues/rude-id.ts';
import { isIdentity, isIdentityTag } from './identity.ts';

/** Lists by language, in the order in which insults are told apart. */
export const insultLanguages = ['en', 'id', 'fil'] as const;
const lists = [rudeEnglish, rudeIndonesian, rudeFilipino];
const indonesian = 1;

interface Entry {
  /** 1 weak, 2 middling, 3 strong. */
  readonly strength: number;
  readonly isStem: boolean;
}

const weak = 1;
const middling = 2;
const strong = 3;
/** What an insult of a strength counts. */
const weights = [0, 0.25, 0.5, 1] as const;

const lookalikes: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** Informal spellings meet in one form: letters written twice or as figures. */
export const plainOf = (key: string): string => {
  let plain = '';
  for (let at = 0; at < key.length; at++) {
    const letter = lookalikes[key.charAt(at)] ?? key.charAt(at);
    if (letter !== plain.charAt(plain.length - 1)) plain += letter;
  }
  return plain;
};

const parse = (text: string): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  for (const line of text.split('|')) {
    const word = line.trim();
    if (word === '') continue;
    const bare = word.replace(/[*~^]+$/u, '');
    const strength = word.endsWith('~') ? weak : word.endsWith('^') ? middling : strong;
    entries.set(bare.split(' ').map(plainOf).join(' '), { strength, isStem: word.includes('*') });
  }
  return entries;
};

interface Lists {
  readonly entries: readonly Map<string, Entry>[];
  /** First letters of what can be part of a longer word, by language: nearly all words are no insult and are told so at once. */
  readonly starts: readonly ReadonlySet<string>[];
  /** First words of phrases: few pairs of words have to be put together. */
  readonly openers: ReadonlySet<string>;
  readonly harmless: ReadonlyMap<string, ReadonlySet<string>>;
}

const startLength = 3;

let lazy: Lists | undefined;
const readLists = (): Lists => {
  const entries = lists.map(parse);
  const openers = new Set(entries.flatMap((list) => [...list.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' ')))));
  const harmless = new Map(Object.entries(harmlessNeighbours).map(([word, neighbours]) => [plainOf(word), new Set(neighbours.split(' '))]));
  const starts = entries.map((list, language) => new Set([...list].filter(([, entry]) => entry.isStem || language === indonesian).map(([key]) => key.slice(0, startLength))));
  return { entries, starts, openers, harmless };
};
const listed = (): Lists => (lazy ??= readLists());

/** Indonesian endings and beginnings that leave an insult an insult. */
const endings = ['nya', 'mu', 'ku', 'lu', 'lo', 'loe', 'lah', 'kah', 'kan', 'an', 'in', 'ne', 'ny', 'i', 'e', 'k', 'h', 's', 'z', 'x'];
const beginnings = ['', 'nge', 'ng', 'di', 'ke', 'ter', 'se', 'si', 'me', 'meng', 'pe', 'ber'];
/** Shorter stems would be found in innocent words. */
const shortestStem = 4;

/** Strength of the listed insult that an Indonesian word is a form of. */
const inflectedStrength = (plain: string, list: Map<string, Entry>, starts: ReadonlySet<string>): number => {
  const strengthOf = (stem: string): number => {
    const strength = stem.length >= shortestStem ? (list.get(stem)?.strength ?? 0) : 0;
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

const stemStrength = (plain: string, list: Map<string, Entry>, starts: ReadonlySet<string>): number => {
  if (!starts.has(plain.slice(0, startLength))) return 0;
  for (let length = shortestStem; length < plain.length; length++) {
    const entry = list.get(plain.slice(0, length));
    if (entry?.isStem === true) return entry.strength;
  }
  return 0;
};

/** How strong a word is as an insult, two bits a language. */
const strengthsOf = (plain: string): number => {
  let bits = 0;
  const { entries, starts } = listed();
  entries.forEach((list, language) => {
    const start = starts[language] ?? new Set();
    const strength = list.get(plain)?.strength ?? Math.max(stemStrength(plain, list, start), language === indonesian ? inflectedStrength(plain, list, start) : 0);
    bits |= strength << (2 * language);
  });
  return bits;
};

/** Longest listed word with room for its endings. */
const longestInsult = 20;

/** Judgements of words already met, and of those met before; together they stay small. */
let recent = new Map<string, number>();
let earlier = new Map<string, number>();
const mostKnown = 3000;

const remember = (key: string, bits: number): number => {
  if (recent.size >= mostKnown) {
    earlier = recent;
    recent = new Map();
  }
  recent.set(key, bits);
  return bits;
};

/** Marks the first words of phrases. */
const openerBit = 1 << 8;

const bitsOf = (key: string): number => {
  const met = recent.get(key);
  if (met !== undefined) return met;
  const before = earlier.get(key);
  if (before !== undefined) return remember(key, before);
  if (key.length > longestInsult) return 0;
  const hyphen = key.indexOf('-');
  const plain = plainOf(key);
  const bits = (listed().openers.has(plain) ? openerBit : 0) | strengthsOf(plain) | (hyphen > 0 ? strengthsOf(plainOf(key.slice(0, hyphen))) : 0);
  return remember(key, bits);
};

const isHarmless = (key: string, before: Token | undefined, after: Token | undefined): boolean => {
  const neighbours = listed().harmless.get(plainOf(key));
  return neighbours !== undefined && ((before !== undefined && neighbours.has(before.key)) || (after !== undefined && neighbours.has(after.key)));
};

const phraseBits = (key: string, after: Token | undefined): number => {
  if (after === undefined || after.kind !== 'word') return 0;
  const phrase = `${plainOf(key)} ${plainOf(after.key)}`;
  return listed().entries.reduce((bits, list, language) => bits | ((list.get(phrase)?.strength ?? 0) << (2 * language)), 0);
};

/** How strong an insult is in a language: 0, 0.25 (mostly said without harm), 0.5 or 1. */
export const insultIn = (bits: number, language: number): number => weights[((bits >>> (2 * language)) & 3) as 0 | 1 | 2 | 3];

/** Calls back for each insult: which token, how many tokens, how strong in each language (see `insultIn`). */
export const eachInsult = (tokens: readonly Token[], meet: (at: number, length: number, bits: number) => void): void => {
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
      meet(at, 2, phrase);
      at++;
      continue;
    }
    const bits = found & ~openerBit;
    if (bits > 0 && !isHarmless(key, tokens[at - 1], after)) meet(at, 1, bits);
  }
};

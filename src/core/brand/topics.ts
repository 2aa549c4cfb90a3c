import { memoize } from '../util/memoize.ts';
import { foldWord } from '../text/fold.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import type { Span } from '../model/span.ts';

/** A place where a draft is about one of the brand's topics. */
export interface TopicHit extends Span {
  readonly topic: string;
}

/** The first two letters of a word as a number, which other words may share: lets a lookup reject most words at once. */
const letterNumbers = 64;
const startNumbers = letterNumbers * letterNumbers;
const startNumber = (first: number, second: number): number => ((first & (letterNumbers - 1)) * letterNumbers) | (second & (letterNumbers - 1));
/** The number of the two letters at `at`. */
const startOf = (key: string, at: number): number => startNumber(key.charCodeAt(at), key.charCodeAt(at + 1));
/** The numbers of all words that start with a key: a single letter may continue in any way. */
const numbersOf = (key: string): readonly number[] => (key.length > 1 ? [startOf(key, 0)] : Array.from({ length: letterNumbers }, (_, next) => startNumber(key.charCodeAt(0), next)));

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Endings that keep a word's meaning: English, Indonesian, Filipino. */
const endings = new Set(listOf(`s es ed er ers ing 's al ly y ies d r  nya ku mu an kan lah kah pun i annya kannya anku  ng g in hin han`));
/** The letter that a prefix may have replaced: "pengiriman" is from "kirim". */
const swallowed: Readonly<Record<string, string>> = { meng: 'k', peng: 'k', mem: 'p', pem: 'p', men: 't', pen: 't', meny: 's', peny: 's' };
/** Prefixes in Indonesian and Filipino: "di" of "dikirim", "nag" of "nagluto". */
interface Beginning {
  readonly beginning: string;
  /** The letter it may have replaced. */
  readonly letter: string | undefined;
}
/** By the numbers of their first letters. */
const beginnings = new Map<number, readonly Beginning[]>();
for (const beginning of listOf(`
  memper diper menge meng meny mem men me peng peny pem pen per pe ber ter di ke se
  nakaka nakapag makapag pinag pang mang nang nag mag pag naka maka ipa pa ma na ka i
`)) for (const number of numbersOf(beginning)) beginnings.set(number, [...(beginnings.get(number) ?? []), { beginning, letter: swallowed[beginning] }]);
/** "tea" is not in "teach", "ai" not in "aid": short topics only take a plural or "-nya". */
const shortestOpen = 4;
const shortEndings = new Set(['s', "'s", 'nya', 'ng']);
/** From six letters on, up to three more letters are an inflection ("customs" in "customs'", "logistik" in "logistiknya"). */
const longStem = 6;
const anyExtra = 3;
const longestEnding = 5;
/** With so few letters left after a prefix, a match is chance: "di" + "et". */
const shortestRoot = 4;

/** Stems of a topic's word before a changing ending: "delivery" → "deliveri-", "shipping" → "ship". */
function formsOf(word: string): readonly string[] {
  if (word.length < shortestOpen) return [word];
  const forms = [word];
  if (word.endsWith('y')) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  if (word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  if (word.endsWith('ing') && word.length > longStem) {
    const root = word.slice(0, -3);
    const single = root.at(-1) === root.at(-2) ? root.slice(0, -1) : root;
    for (const end of ['', 's', 'e', 'es', 'ed', 'er', 'ers']) forms.push(single + end, root + end);
  }
  return forms;
}

interface Words {
  readonly topic: string;
  /** The words of a topic of several words, in order. */
  readonly rest: readonly string[];
  /** Whether it takes endings; derived forms do not. */
  readonly isOpen: boolean;
}
type Entries = ReadonlyMap<string, readonly Words[]>;
interface Index {
  readonly entries: Entries;
  /** By the numbers of two letters, whether an entry starts with them: lets a lookup reject most words at once. */
  readonly starts: Uint8Array;
  /** Topics of known hashtags: a draft had most of them a key ago. */
  readonly tagsMet: Map<string, Words | undefined>;
}
/** Hashtags remembered before the cache is cleared. */
const mostMet = 2000;

/** A topic may list several words for the same thing: "freight / cargo / kargo". */
const namesOf = (topic: string): readonly string[] => topic.split('/').map((name) => name.trim()).filter((name) => name !== '');

function indexOf(topics: readonly string[]): Entries {
  const index = new Map<string, Words[]>();
  const add = (key: string, words: Words): void => {
    index.set(key, [...(index.get(key) ?? []), words]);
  };
  for (const topic of topics) {
    for (const name of namesOf(topic)) {
      const keys = tokenize(name.replace(/^#/, ''), []).filter(({ kind }) => kind !== 'symbol').map(({ key }) => key);
      const first = keys[0];
      if (first === undefined) continue;
      const shown = namesOf(topic)[0] ?? topic;
      const rest = keys.slice(1);
      if (rest.length > 0) add(keys.join(''), { topic: shown, rest: [], isOpen: true });
      formsOf(first).forEach((form, n) => add(form, { topic: shown, rest, isOpen: n === 0 }));
    }
  }
  return index;
}

const indexFor = memoize((topics: readonly string[]): Index => {
  const entries = indexOf(topics);
  const starts = new Uint8Array(startNumbers);
  for (const key of entries.keys()) for (const number of numbersOf(key)) starts[number] = 1;
  return { entries, starts, tagsMet: new Map() };
});

const isEnding = (stem: string, extra: string): boolean =>
  (stem.length >= longStem && extra.length <= anyExtra) || (stem.length < shortestOpen ? shortEndings : endings).has(extra);

/** Whether `extra` may follow a stem. After "e" there is no second one: "careers" is no form of "care". */
const mayFollow = (stem: string, extra: string): boolean => extra === '' || (isEnding(stem, extra) && !(stem.endsWith('e') && extra.startsWith('e')));

const none: readonly Words[] = [];

/** Those of a stem's entries that a word is a form of: it starts with the stem, and the rest is an ending. */
const fittingOf = (entries: readonly Words[], key: string, length: number): readonly Words[] =>
  entries.filter(({ isOpen }) => (isOpen ? mayFollow(key.slice(0, length), key.slice(length)) : length === key.length));

/** Whether a word may start like an entry, from the letter at `at` on. */
const mayStart = (key: string, at: number, { starts }: Index): boolean => at + 1 >= key.length || starts[startOf(key, at)] === 1;

/** The index entries that a word is a form of. */
function entriesFor(key: string, index: Index): readonly Words[] {
  if (!mayStart(key, 0, index)) return none;
  const least = Math.max(1, key.length - longestEnding);
  for (let length = key.length; length >= least; length--) {
    const found = index.entries.get(key.slice(0, length));
    const fitting = found ? fittingOf(found, key, length) : none;
    if (fitting.length > 0) return fitting;
  }
  return none;
}

/** The entries of a word, or of a part: without its prefix, or each half of "kopi-kopi". */
function entriesOf(key: string, index: Index): readonly Words[] {
  const whole = entriesFor(key, index);
  if (whole.length > 0) return whole;
  if (key.includes('-')) {
    for (const part of key.split('-')) {
      const found = entriesFor(part, index);
      if (found.length > 0) return found;
    }
  }
  if (key.length <= shortestRoot) return none;
  for (const { beginning, letter } of beginnings.get(startOf(key, 0)) ?? []) {
    if (key.length - beginning.length < shortestRoot || !key.startsWith(beginning)) continue;
    const found = mayStart(key, beginning.length, index) ? entriesFor(key.slice(beginning.length), index) : none;
    if (found.length > 0) return found;
    const rooted = letter === undefined ? none : entriesFor(letter + key.slice(beginning.length), index);
    if (rooted.length > 0) return rooted;
  }
  return none;
}

/** Splits "#KopiSenjaPagi" into "kopi", "senja", "pagi", and the whole. */
function hashtagWords(text: string): readonly string[] {
  const body = text.slice(1);
  const parts = body.split(/_|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u);
  return [body, ...(parts.length > 1 ? [...parts, ...parts.slice(1).map((part, n) => (parts[n] ?? '') + part)] : [])].map(foldWord);
}

/** The topic of a hashtag, by any of its words. */
function entryOfTag(text: string, index: Index): Words | undefined {
  const { tagsMet } = index;
  if (tagsMet.has(text)) return tagsMet.get(text);
  const found = hashtagWords(text).flatMap((word) => entriesOf(word, index)).find(({ rest }) => rest.length === 0);
  if (tagsMet.size >= mostMet) tagsMet.clear();
  tagsMet.set(text, found);
  return found;
}

/** The entry whose further words follow at a token. */
const entryBefore = (entries: readonly Words[], tokens: readonly Token[], from: number): Words | undefined =>
  entries.find(({ rest }) => rest.every((word, n) => {
    const key = tokens[from + n]?.key ?? '';
    return key.startsWith(word) && mayFollow(word, key.slice(word.length));
  }));

/** Where a draft is about the brand's topics: whole words with their inflections, and hashtags. */
export function topicHits(text: string, tokens: readonly Token[], topics: readonly string[]): readonly TopicHit[] {
  if (topics.length === 0) return [];
  const index = indexFor(topics);
  const hits: TopicHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'hashtag') {
      const entry = entryOfTag(text.slice(token.start, token.end), index);
      if (entry) hits.push({ topic: entry.topic, start: token.start, end: token.end });
    }
    if (token?.kind !== 'word' && token?.kind !== 'number') continue;
    const entries = entriesOf(token.key, index);
    if (entries.length === 0) continue;
    const entry = entryBefore(entries, tokens, i + 1);
    if (entry) hits.push({ topic: entry.topic, start: token.start, end: tokens[i + entry.rest.length]?.end ?? token.end });
  }
  return hits;
}

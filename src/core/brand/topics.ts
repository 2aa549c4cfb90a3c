import { memoize } from '../util/memoize.ts';
import { foldWord } from '../text/fold.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import type { Span } from '../model/span.ts';

/** Where a draft mentions one of the brand's topics. */
export interface TopicHit extends Span {
  readonly topic: string;
}

/** Two letters hashed into a bucket, which lets a lookup reject most words at once. */
const letterNumbers = 64;
const startNumbers = letterNumbers * letterNumbers;
const startNumber = (first: number, second: number): number => ((first & (letterNumbers - 1)) * letterNumbers) | (second & (letterNumbers - 1));
/** The bucket of the two letters at `at`. */
const startOf = (key: string, at: number): number => startNumber(key.charCodeAt(at), key.charCodeAt(at + 1));
/** The buckets of all words that start with a key. After a single letter, any second letter may follow. */
const numbersOf = (key: string): readonly number[] => (key.length > 1 ? [startOf(key, 0)] : Array.from({ length: letterNumbers }, (_, next) => startNumber(key.charCodeAt(0), next)));

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Endings that do not change a word's meaning: English, Indonesian, Filipino. */
const endings = new Set(listOf(`s es ed er ers ing 's al ly y ies d r  nya ku mu an kan lah kah pun i annya kannya anku  ng g in hin han`));
/** The letter that an Indonesian prefix may have replaced: "pengiriman" is from "kirim". */
const swallowed: Readonly<Record<string, string>> = { meng: 'k', peng: 'k', mem: 'p', pem: 'p', men: 't', pen: 't', meny: 's', peny: 's' };
/** A prefix in Indonesian or Filipino: "di" in "dikirim", "nag" in "nagluto". */
interface Beginning {
  readonly beginning: string;
  /** The letter it may have replaced. */
  readonly letter: string | undefined;
}
/** By the bucket of their first letters. */
const beginnings = new Map<number, readonly Beginning[]>();
for (const beginning of listOf(`
  memper diper menge meng meny mem men me peng peny pem pen per pe ber ter di ke se
  nakaka nakapag makapag pinag pang mang nang nag mag pag naka maka ipa pa ma na ka i
`)) for (const number of numbersOf(beginning)) beginnings.set(number, [...(beginnings.get(number) ?? []), { beginning, letter: swallowed[beginning] }]);
/** Shorter topics take few endings, so that "tea" is not found in "teach", nor "ai" in "aid". */
const shortestOpen = 4;
const shortEndings = new Set(['s', "'s", 'nya', 'ng']);
/** After six letters or more, up to three further letters count as an inflection ("customs" in "customs'", "logistik" in "logistiknya"). */
const longStem = 6;
const anyExtra = 3;
const longestEnding = 5;
/** Minimum number of letters after a prefix. With fewer, a match is chance: "di" + "et". */
const shortestRoot = 4;

/** Stems of a topic's word, for endings that change its spelling: "delivery" → "deliveri-", "shipping" → "ship". */
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
  /** The further words of the topic, in order. */
  readonly rest: readonly string[];
  /** Whether it takes endings. Derived forms do not. */
  readonly isOpen: boolean;
}
type Entries = ReadonlyMap<string, readonly Words[]>;
interface Index {
  readonly entries: Entries;
  /** By bucket of two letters: whether an entry starts with them. */
  readonly starts: Uint8Array;
  /** Cache by hashtag, because most of a draft's hashtags were there one keystroke ago. */
  readonly tagsMet: Map<string, Words | undefined>;
}
/** The cache is cleared when it holds this many hashtags. */
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

/** Whether `extra` is a possible ending of a stem. A stem in "e" takes no second "e": "careers" is not a form of "care". */
const mayFollow = (stem: string, extra: string): boolean => extra === '' || (isEnding(stem, extra) && !(stem.endsWith('e') && extra.startsWith('e')));

const none: readonly Words[] = [];

/** The entries of a stem of which a word is a form, i.e. the rest of the word is an ending. */
const fittingOf = (entries: readonly Words[], key: string, length: number): readonly Words[] =>
  entries.filter(({ isOpen }) => (isOpen ? mayFollow(key.slice(0, length), key.slice(length)) : length === key.length));

/** Whether the word from `at` on may start like an entry. */
const mayStart = (key: string, at: number, { starts }: Index): boolean => at + 1 >= key.length || starts[startOf(key, at)] === 1;

/** The index entries of which a word is a form. */
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

/** The entries of a word or of part of it: without a prefix, or of either half of "kopi-kopi". */
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

/** The words of a hashtag and the whole: "kopi", "senja", "pagi" and "kopisenjapagi" for "#KopiSenjaPagi". */
function hashtagWords(text: string): readonly string[] {
  const body = text.slice(1);
  const parts = body.split(/_|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u);
  return [body, ...(parts.length > 1 ? [...parts, ...parts.slice(1).map((part, n) => (parts[n] ?? '') + part)] : [])].map(foldWord);
}

/** The topic that any of a hashtag's words belongs to. */
function entryOfTag(text: string, index: Index): Words | undefined {
  const { tagsMet } = index;
  if (tagsMet.has(text)) return tagsMet.get(text);
  const found = hashtagWords(text).flatMap((word) => entriesOf(word, index)).find(({ rest }) => rest.length === 0);
  if (tagsMet.size >= mostMet) tagsMet.clear();
  tagsMet.set(text, found);
  return found;
}

/** The entry whose further words come next, at token `from`. */
const entryBefore = (entries: readonly Words[], tokens: readonly Token[], from: number): Words | undefined =>
  entries.find(({ rest }) => rest.every((word, n) => {
    const key = tokens[from + n]?.key ?? '';
    return key.startsWith(word) && mayFollow(word, key.slice(word.length));
  }));

/** Finds the brand's topics in a draft: whole words, inflected or not, and hashtags. */
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

import { kindWordNames, type KindWord } from '../../languages/kind-words.ts';
import { kindLists } from '../../languages/kind-lists.precomputed.ts';
import { spellings } from '../../languages/spellings.ts';
import type { TextAnalysis } from '../../text/analysis.ts';
import { prefixBucket, prefixBuckets } from '../../text/cues/prefix-filter.ts';
import type { Token } from '../../text/token.ts';
import type { LanguageId } from '../../model/language.ts';

/** A hit of a word list in a text: the tokens from `at` up to but not including `to`. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly to: number;
}

/** Flags stored with the number of an entry's list. */
const isNever = 256;
const isAtStart = 512;
const isEnglishOnly = 1024;
const marks = { '!': isNever, '^': isAtStart, '@': isEnglishOnly } as const;

/**
 * A language's lists, packed, because as objects they took megabytes. Entries that begin alike form a group and are adjacent:
 * entries of one word are grouped by that word, longer ones by their first two words.
 */
interface Lexicon {
  /** Twice the group's number, plus one if longer entries also begin with the word. */
  readonly groups: ReadonlyMap<string, number>;
  /** The first entry of each group. A group ends where the next one begins. */
  readonly firstOf: Uint16Array;
  /** By entry: the words after the second one, mostly none. */
  readonly rests: readonly string[];
  /** By entry: the number of the list and the flags. */
  readonly figures: Uint16Array;
  /** By `prefixBucket`: whether any entry starts with such letters. */
  readonly starting: Uint8Array;
  /** The same for the second words of longer entries. */
  readonly seconds: Uint8Array;
}

interface Written {
  readonly rest: string;
  readonly figure: number;
}

function lexiconOf(lists: readonly string[]): Lexicon {
  const written = new Map<string, Written[]>();
  const longer = new Set<string>();
  const starting = new Uint8Array(prefixBuckets);
  const seconds = new Uint8Array(prefixBuckets);
  const groupOf = (start: string): Written[] => {
    const group = written.get(start) ?? [];
    written.set(start, group);
    return group;
  };
  for (const [list, entries] of lists.entries()) {
    for (const entry of entries.split(',')) {
      const [, signs = '', text = ''] = /^([!^@]*)(.*)$/.exec(entry) ?? [];
      if (text === '') continue;
      const [first = '', second, ...others] = text.split(' ');
      const figure = [...signs].reduce((sum, sign) => sum | marks[sign as keyof typeof marks], list);
      starting[prefixBucket(first.split('/')[0] ?? first)] = 1;
      const group = groupOf(first);
      if (second === undefined) group.push({ rest: '', figure });
      else {
        longer.add(first);
        seconds[prefixBucket(second)] = 1;
        groupOf(`${first} ${second}`).push({ rest: others.join(' '), figure });
      }
    }
  }
  const groups = new Map<string, number>();
  const firstOf = [0];
  const all: Written[] = [];
  for (const [start, group] of written) {
    groups.set(start, groups.size * 2 + Number(longer.has(start)));
    all.push(...group);
    firstOf.push(all.length);
  }
  return { groups, firstOf: Uint16Array.from(firstOf), rests: all.map(({ rest }) => rest), figures: Uint16Array.from(all, ({ figure }) => figure), starting, seconds };
}

const lexicons: Partial<Record<LanguageId, Lexicon>> = {};
const lexiconFor = (language: LanguageId): Lexicon => (lexicons[language] ??= lexiconOf(kindLists[language]));

/** Indonesian and Filipino also use the English lists, because they borrow English words. If the language is unclear, all lists are used. */
const lexiconsFor = (language: LanguageId | undefined): readonly Lexicon[] => (language === undefined ? (['en', 'id', 'fil'] as const) : language === 'en' ? (['en'] as const) : (['en', language] as const)).map(lexiconFor);

/** What lists may have for a token: the standard spelling, or the word without what is contracted onto it. By token; mostly absent. */
type Folded = readonly (string | undefined)[];
const contraction = /'(?:s|ve|m|re|ll|d)$/;
/** As the first word, these change what follows: "I'm building" is not "I build". */
const binding = /'(?:m|re|ll|d)$/;

function foldedOf({ tokens, language }: TextAnalysis): Folded {
  const standard = language && spellings[language];
  return tokens.map(({ kind, key }) => (kind !== 'word' ? undefined : (standard?.get(key) ?? (key.includes("'") && contraction.test(key) ? key.replace(contraction, '') : undefined))));
}

/** If the tokens from `at` on are these words, the index after them. "sir/ma'am" and "s/d" are three tokens, so the sign may be part of an entry. */
function endOf(tokens: readonly Token[], folded: Folded, at: number, words: string): number | undefined {
  let i = at;
  for (const key of words.split(' ')) {
    const token = tokens[i];
    if (!token) return undefined;
    if (token.key === key || folded[i] === key) {
      i++;
      continue;
    }
    if (!key.includes('/') || tokens[i + 1]?.key !== '/') return undefined;
    if (`${token.key}/${tokens[i + 2]?.key ?? ''}` !== key) return undefined;
    i += 3;
  }
  return i;
}

type Found = readonly (readonly Hit[])[];
const found = new WeakMap<TextAnalysis, Found>();
const none: readonly Hit[] = [];

/** The hits of one lexicon, by list. */
interface LexiconHits {
  readonly hits: (Hit[] | undefined)[];
  /** Other senses. */
  readonly nevers: (Hit[] | undefined)[];
}

/** Adds the entries of a group whose remaining words follow. `next`: index after the words that the group shares. */
function takeGroup({ firstOf, rests, figures }: Lexicon, group: number, tokens: readonly Token[], folded: Folded, at: number, next: number, ignored: number, { hits, nevers }: LexiconHits): void {
  const last = firstOf[group + 1] ?? 0;
  for (let entry = firstOf[group] ?? 0; entry < last; entry++) {
    const figure = figures[entry] ?? 0;
    if ((figure & ignored) !== 0) continue;
    const rest = rests[entry] ?? '';
    const to = rest === '' ? next : endOf(tokens, folded, next, rest);
    if (to === undefined) continue;
    const list = figure & (isNever - 1);
    const caught = (figure & isNever) === 0 ? hits : nevers;
    (caught[list] ??= []).push({ start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, at, to });
  }
}

/** Adds the entries that start with a word. `next`: index after it. Returns false if there are none. */
function takeFrom(lexicon: Lexicon, first: string, tokens: readonly Token[], folded: Folded, at: number, next: number, ignored: number, caught: LexiconHits): boolean {
  const known = lexicon.groups.get(first);
  if (known === undefined) return false;
  takeGroup(lexicon, known >> 1, tokens, folded, at, next, ignored, caught);
  if ((known & 1) === 0) return true;
  for (const second of [tokens[next]?.key, folded[next]]) {
    const both = second !== undefined && lexicon.seconds[prefixBucket(second)] === 1 ? lexicon.groups.get(`${first} ${second}`) : undefined;
    if (both !== undefined) takeGroup(lexicon, both >> 1, tokens, folded, at, next + 1, ignored, caught);
  }
  return true;
}

function findAll(analysis: TextAnalysis): Found {
  const { tokens, sentences, language } = analysis;
  const folded = foldedOf(analysis);
  const caught: LexiconHits = { hits: [], nevers: [] };
  const unread = language === 'id' || language === 'fil' ? isEnglishOnly : 0;
  for (const lexicon of lexiconsFor(language)) {
    let sentence = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) break;
      while ((sentences[sentence + 1]?.start ?? Infinity) <= token.start) sentence++;
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      const other = folded[at];
      const isFolded = other !== undefined && !binding.test(token.key) && lexicon.starting[prefixBucket(other)] === 1;
      if (!isFolded && lexicon.starting[prefixBucket(token.key)] === 0) continue;
      const ignored = sentences[sentence]?.start === token.start ? unread : unread | isAtStart;
      const isSlashed = tokens[at + 1]?.key === '/' && takeFrom(lexicon, `${token.key}/${tokens[at + 2]?.key ?? ''}`, tokens, folded, at, at + 3, ignored, caught);
      if (!isSlashed) takeFrom(lexicon, token.key, tokens, folded, at, at + 1, ignored, caught);
      if (isFolded) takeFrom(lexicon, other, tokens, folded, at, at + 1, ignored, caught);
    }
  }
  return kindWordNames.map((_, list) => {
    const hits = caught.hits[list];
    return hits ? settled(inOrder(hits), inOrder(caught.nevers[list] ?? none)) : none;
  });
}

/** In order of position; of hits that start at the same place, the longest first. */
const inOrder = (hits: readonly Hit[]): readonly Hit[] => (hits.length < 2 ? hits : hits.toSorted((one, two) => one.at - two.at || two.to - one.to));

/** Drops hits within another sense of the words, and of two that overlap the second. */
function settled(hits: readonly Hit[], nevers: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  let never = 0;
  for (const hit of hits) {
    while (never < nevers.length && (nevers[never]?.end ?? 0) <= hit.start) never++;
    const other = nevers[never];
    if (other && other.start < hit.end) continue;
    if ((kept.at(-1)?.end ?? 0) <= hit.start) kept.push(hit);
  }
  return kept;
}

/** The hits of a list, in order and without overlaps. All lists are matched in one pass, on the first call for a text. */
export function phrases(analysis: TextAnalysis, name: KindWord): readonly Hit[] {
  let all = found.get(analysis);
  if (!all) {
    all = findAll(analysis);
    found.set(analysis, all);
  }
  return all[indexOf.get(name) ?? -1] ?? none;
}

const indexOf: ReadonlyMap<KindWord, number> = new Map(kindWordNames.map((name, i) => [name, i]));

import { kindWordNames, type KindWord, type KindWords } from '../../languages/kind-words.ts';
import { kindWords as en } from '../../languages/en/kind-words.ts';
import { kindWords as fil } from '../../languages/fil/kind-words.ts';
import { kindWords as id } from '../../languages/id/kind-words.ts';
import type { TextAnalysis } from '../../text/analysis.ts';
import { prefixBucket, prefixBuckets } from '../../text/cues/prefix-filter.ts';
import type { Token } from '../../text/token.ts';
import type { LanguageId } from '../../model/language.ts';

/** A list's words found in a text: the tokens from `at` to before `to`. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly to: number;
}

/** What an entry's figure says beside its list. */
const isNever = 256;
const isAtStart = 512;
const isEnglishOnly = 1024;
const marks = { '!': isNever, '^': isAtStart, '@': isEnglishOnly } as const;

/**
 * A language's lists. As objects they took megabytes, so entries that begin alike are a group, and its entries stand side by side:
 * those of one word under that word, longer ones under their first two.
 */
interface Lexicon {
  /** Twice the group's number, and one more if longer entries begin with the word, too. */
  readonly groups: ReadonlyMap<string, number>;
  /** The first entry of each group; that of the next one ends it. */
  readonly firstOf: Uint16Array;
  /** The words behind the second one, by entry: mostly none. */
  readonly rests: readonly string[];
  /** The number of the list and its marks, by entry. */
  readonly figures: Uint16Array;
  /** By the number of a word's first letters: whether any entry starts so. */
  readonly starting: Uint8Array;
}

const own: Readonly<Record<LanguageId, KindWords>> = { en, id, fil };

interface Written {
  readonly rest: string;
  readonly figure: number;
}

function lexiconOf(words: KindWords): Lexicon {
  const written = new Map<string, Written[]>();
  const longer = new Set<string>();
  const starting = new Uint8Array(prefixBuckets);
  const groupOf = (start: string): Written[] => {
    const group = written.get(start) ?? [];
    written.set(start, group);
    return group;
  };
  for (const [list, name] of kindWordNames.entries()) {
    for (const part of words[name].split(',')) {
      const [, signs = '', text = ''] = /^\s*([!^@]*)(.*?)\s*$/s.exec(part) ?? [];
      if (text === '') continue;
      const [first = '', second, ...others] = text.toLowerCase().split(/\s+/);
      const figure = [...signs].reduce((sum, sign) => sum | marks[sign as keyof typeof marks], list);
      starting[prefixBucket(first.split('/')[0] ?? first)] = 1;
      const group = groupOf(first);
      if (second === undefined) group.push({ rest: '', figure });
      else {
        longer.add(first);
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
  return { groups, firstOf: Uint16Array.from(firstOf), rests: all.map(({ rest }) => rest), figures: Uint16Array.from(all, ({ figure }) => figure), starting };
}

const lexicons: Partial<Record<LanguageId, Lexicon>> = {};
const lexiconFor = (language: LanguageId): Lexicon => (lexicons[language] ??= lexiconOf(own[language]));

/** Indonesians and Filipinos borrow English words; if the language is unclear, all lists are used. */
const lexiconsFor = (language: LanguageId | undefined): readonly Lexicon[] => (language === undefined ? (['en', 'id', 'fil'] as const) : language === 'en' ? (['en'] as const) : (['en', language] as const)).map(lexiconFor);

/** The token behind the words from `at` on, if they are these. "sir/ma'am" and "s/d" are three tokens: an entry contains the sign between its words. */
function endOf(tokens: readonly Token[], at: number, words: string): number | undefined {
  let i = at;
  for (const key of words.split(' ')) {
    const token = tokens[i];
    if (!token) return undefined;
    if (token.key === key) {
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

/** What one lexicon finds, by list. */
interface Caught {
  readonly hits: (Hit[] | undefined)[];
  /** Other senses. */
  readonly nevers: (Hit[] | undefined)[];
}

/** A group's entries whose words follow, too. `next`: the token behind the group's own words. */
function takeGroup({ firstOf, rests, figures }: Lexicon, group: number, tokens: readonly Token[], at: number, next: number, ignored: number, { hits, nevers }: Caught): void {
  const last = firstOf[group + 1] ?? 0;
  for (let entry = firstOf[group] ?? 0; entry < last; entry++) {
    const figure = figures[entry] ?? 0;
    if ((figure & ignored) !== 0) continue;
    const rest = rests[entry] ?? '';
    const to = rest === '' ? next : endOf(tokens, next, rest);
    if (to === undefined) continue;
    const list = figure & (isNever - 1);
    const caught = (figure & isNever) === 0 ? hits : nevers;
    (caught[list] ??= []).push({ start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, at, to });
  }
}

/** Entries that start with a word, `next` being the token behind it. False if there are none. */
function takeFrom(lexicon: Lexicon, first: string, tokens: readonly Token[], at: number, next: number, ignored: number, caught: Caught): boolean {
  const known = lexicon.groups.get(first);
  if (known === undefined) return false;
  takeGroup(lexicon, known >> 1, tokens, at, next, ignored, caught);
  const second = (known & 1) === 0 ? undefined : tokens[next];
  const both = second && lexicon.groups.get(`${first} ${second.key}`);
  if (both !== undefined) takeGroup(lexicon, both >> 1, tokens, at, next + 1, ignored, caught);
  return true;
}

function findAll({ tokens, sentences, language }: TextAnalysis): Found {
  const caught: Caught = { hits: [], nevers: [] };
  const unread = language === 'id' || language === 'fil' ? isEnglishOnly : 0;
  for (const lexicon of lexiconsFor(language)) {
    let sentence = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) break;
      while ((sentences[sentence + 1]?.start ?? Infinity) <= token.start) sentence++;
      if ((token.kind !== 'word' && token.kind !== 'number') || lexicon.starting[prefixBucket(token.key)] === 0) continue;
      const ignored = sentences[sentence]?.start === token.start ? unread : unread | isAtStart;
      const isSlashed = tokens[at + 1]?.key === '/' && takeFrom(lexicon, `${token.key}/${tokens[at + 2]?.key ?? ''}`, tokens, at, at + 3, ignored, caught);
      if (!isSlashed) takeFrom(lexicon, token.key, tokens, at, at + 1, ignored, caught);
    }
  }
  return kindWordNames.map((_, list) => {
    const hits = caught.hits[list];
    return hits ? settled(inOrder(hits), inOrder(caught.nevers[list] ?? none)) : none;
  });
}

/** In order of place, of those that start alike the longest first. */
const inOrder = (hits: readonly Hit[]): readonly Hit[] => (hits.length < 2 ? hits : hits.toSorted((one, two) => one.at - two.at || two.to - one.to));

/** Without those inside another sense; of two that overlap the first counts. */
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

/** The hits of a list in order of position, without overlaps. All lists are matched in one pass. */
export function phrases(analysis: TextAnalysis, name: KindWord): readonly Hit[] {
  let all = found.get(analysis);
  if (!all) {
    all = findAll(analysis);
    found.set(analysis, all);
  }
  return all[indexOf.get(name) ?? -1] ?? none;
}

const indexOf: ReadonlyMap<KindWord, number> = new Map(kindWordNames.map((name, i) => [name, i]));

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

interface Entry {
  readonly keys: readonly string[];
  readonly list: number;
  readonly isNever: boolean;
  readonly atStart: boolean;
}
/** Entries by their first word: single words, and longer ones by their second word. Many words of a text start an entry; few second words continue it. */
interface Node {
  readonly alone: Entry[];
  readonly bySecond: Map<string, Entry[]>;
}
interface Lexicon {
  readonly nodes: ReadonlyMap<string, Node>;
  /** By the number of a word's first letters: whether any entry starts so. */
  readonly starting: Uint8Array;
}

const own: Readonly<Record<LanguageId, KindWords>> = { en, id, fil };

function add(nodes: Map<string, Node>, words: KindWords, isEnglishElsewhere: boolean): void {
  for (const [list, name] of kindWordNames.entries()) {
    for (const written of words[name].split(',')) {
      const entry = written.trim();
      const marks = /^[!^@]*/.exec(entry)?.[0] ?? '';
      if (entry === marks || (isEnglishElsewhere && marks.includes('@'))) continue;
      const keys = entry.slice(marks.length).toLowerCase().split(/\s+/);
      const first = keys[0] ?? '';
      const made = { keys, list, isNever: marks.includes('!'), atStart: marks.includes('^') };
      let node = nodes.get(first);
      if (!node) nodes.set(first, (node = { alone: [], bySecond: new Map() }));
      const second = keys[1];
      if (second === undefined) node.alone.push(made);
      else if (node.bySecond.has(second)) node.bySecond.get(second)?.push(made);
      else node.bySecond.set(second, [made]);
    }
  }
}

const lexicons = new Map<LanguageId | undefined, Lexicon>();

/** Indonesians and Filipinos borrow English words; if the language is unclear, all lists are used. */
function lexiconFor(language: LanguageId | undefined): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const nodes = new Map<string, Node>();
  add(nodes, en, language === 'id' || language === 'fil');
  for (const other of ['id', 'fil'] as const) if (language === undefined || language === other) add(nodes, own[other], false);
  const starting = new Uint8Array(prefixBuckets);
  for (const [first, { bySecond }] of nodes) {
    starting[prefixBucket(first.split('/')[0] ?? first)] = 1;
    for (const list of bySecond.values()) list.sort((one, two) => two.keys.length - one.keys.length);
  }
  const lexicon = { nodes, starting };
  lexicons.set(language, lexicon);
  return lexicon;
}

/** "sir/ma'am" and "s/d" are three tokens: an entry contains the sign between its words. */
function matches(tokens: readonly Token[], at: number, keys: readonly string[]): number | undefined {
  let i = at;
  for (const key of keys) {
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

function findAll(analysis: TextAnalysis): Found {
  const { tokens, sentences } = analysis;
  const lexicon = lexiconFor(analysis.language);
  const hits: Hit[][] = kindWordNames.map(() => []);
  const nevers: Hit[][] = kindWordNames.map(() => []);
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    while ((sentences[sentence + 1]?.start ?? Infinity) <= token.start) sentence++;
    if ((token.kind !== 'word' && token.kind !== 'number') || lexicon.starting[prefixBucket(token.key)] === 0) continue;
    const slashed = tokens[at + 1]?.key === '/';
    const node = lexicon.nodes.get(slashed ? joined(tokens, at) : token.key) ?? (slashed ? lexicon.nodes.get(token.key) : undefined);
    if (!node) continue;
    const take = ({ keys, list, isNever, atStart }: Entry): void => {
      if (atStart && sentences[sentence]?.start !== token.start) return;
      const to = matches(tokens, at, keys);
      if (to !== undefined) (isNever ? nevers : hits)[list]?.push({ start: token.start, end: tokens[to - 1]?.end ?? token.end, at, to });
    };
    const longer = node.bySecond.size > 0 ? node.bySecond.get(tokens[slashed ? at + 3 : at + 1]?.key ?? '') : undefined;
    if (longer) longer.forEach(take);
    node.alone.forEach(take);
  }
  return hits.map((list, i) => settled(list, nevers[i] ?? none));
}

const joined = (tokens: readonly Token[], at: number): string => `${tokens[at]?.key ?? ''}/${tokens[at + 2]?.key ?? ''}`;

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

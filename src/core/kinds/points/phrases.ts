import { kindWordNames, type KindWord, type KindWords } from '../../languages/kind-words.ts';
import { kindWords as en } from '../../languages/en/kind-words.ts';
import { kindWords as fil } from '../../languages/fil/kind-words.ts';
import { kindWords as id } from '../../languages/id/kind-words.ts';
import type { Reading } from '../../text/reading.ts';
import type { Token } from '../../text/token.ts';
import type { LanguageId } from '../../types.ts';

/** Words of a list, found in a text: the tokens from `at` to before `to`. */
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
/** Entries by their first word, longest first. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const own: Readonly<Record<LanguageId, KindWords>> = { en, id, fil };

function add(entries: Map<string, Entry[]>, words: KindWords, isEnglishElsewhere: boolean): void {
  for (const [list, name] of kindWordNames.entries()) {
    for (const written of words[name].split(',')) {
      const entry = written.trim();
      const marks = /^[!^@]*/.exec(entry)?.[0] ?? '';
      if (entry === marks || (isEnglishElsewhere && marks.includes('@'))) continue;
      const keys = entry.slice(marks.length).toLowerCase().split(/\s+/);
      const first = keys[0] ?? '';
      const others = entries.get(first);
      const made = { keys, list, isNever: marks.includes('!'), atStart: marks.includes('^') };
      if (others) others.push(made);
      else entries.set(first, [made]);
    }
  }
}

const lexicons = new Map<LanguageId | undefined, Lexicon>();

/** Indonesians and Filipinos borrow English words; where the language cannot be told, all are read. */
function lexiconFor(language: LanguageId | undefined): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const entries = new Map<string, Entry[]>();
  add(entries, en, language === 'id' || language === 'fil');
  for (const other of ['id', 'fil'] as const) if (language === undefined || language === other) add(entries, own[other], false);
  for (const list of entries.values()) list.sort((one, two) => two.keys.length - one.keys.length);
  lexicons.set(language, entries);
  return entries;
}

/** "sir/ma'am" and "s/d" are three tokens: an entry holds what stands between its words. */
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
const found = new WeakMap<Reading, Found>();
const none: readonly Hit[] = [];

function findAll(reading: Reading): Found {
  const { tokens, sentences } = reading;
  const lexicon = lexiconFor(reading.language);
  const hits: Hit[][] = kindWordNames.map(() => []);
  const nevers: Hit[][] = kindWordNames.map(() => []);
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    while ((sentences[sentence + 1]?.start ?? Infinity) <= token.start) sentence++;
    const entries = token.kind === 'word' || token.kind === 'number' ? (lexicon.get(token.key) ?? lexicon.get(joined(tokens, at))) : undefined;
    if (!entries) continue;
    for (const { keys, list, isNever, atStart } of entries) {
      if (atStart && sentences[sentence]?.start !== token.start) continue;
      const to = matches(tokens, at, keys);
      if (to === undefined) continue;
      (isNever ? nevers : hits)[list]?.push({ start: token.start, end: tokens[to - 1]?.end ?? token.end, at, to });
    }
  }
  return hits.map((list, i) => settled(list, nevers[i] ?? none));
}

const joined = (tokens: readonly Token[], at: number): string => (tokens[at + 1]?.key === '/' ? `${tokens[at]?.key ?? ''}/${tokens[at + 2]?.key ?? ''}` : '');

/** Without those inside another sense, and of two that overlap the first. */
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

/** What a list found: in order of place, never overlapping. All lists are looked for in one pass. */
export function phrases(reading: Reading, name: KindWord): readonly Hit[] {
  let all = found.get(reading);
  if (!all) {
    all = findAll(reading);
    found.set(reading, all);
  }
  return all[indexOf.get(name) ?? -1] ?? none;
}

const indexOf: ReadonlyMap<KindWord, number> = new Map(kindWordNames.map((name, i) => [name, i]));

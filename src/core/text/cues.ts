import { cueNames, emptyTalk, type CueList, type CueName, type Cues } from '../languages/cues.ts';
import type { Span } from '../types.ts';
import { tokenize, type Token } from './tokens.ts';

/** What one cue list found: spans in order of place, never overlapping within the list. */
export interface CueHits {
  readonly strong: readonly Span[];
  readonly weak: readonly Span[];
}

type Strength = 'strong' | 'weak' | 'never';
interface Entry {
  readonly cue: number;
  readonly strength: Strength;
  readonly atStart: boolean;
}
interface Node {
  next: Map<string, Node> | undefined;
  /** Entries that end in `*`, by their first letters: any word that begins so. */
  stems: Map<string, Stem[]> | undefined;
  readonly entries: Entry[];
}
interface Stem {
  readonly key: string;
  readonly node: Node;
}

/** A trie over words: one walk from each word finds the entries of all lists, however many there are. */
export type Matcher = Node;

const nothing: ReadonlySet<string> = new Set();
const noHits: CueHits = { strong: [], weak: [] };
/** Shortest stem that may stand before `*`; shorter ones match by chance. */
const shortestStem = 3;
/** Behind an opener ("Hey all, …") or other empty talk the sentence still starts: what follows may be another opener. */
const openers = new Set(emptyTalk.map((name) => cueNames.indexOf(name)));

const node = (): Node => ({ next: undefined, stems: undefined, entries: [] });

function stepTo(from: Node, key: string): Node {
  from.next ??= new Map();
  const known = from.next.get(key);
  if (known) return known;
  const made = node();
  from.next.set(key, made);
  return made;
}

function stemTo(from: Node, key: string): Node {
  if (key.length < shortestStem) throw new Error(`"${key}*" is too short a stem`);
  from.stems ??= new Map();
  const start = key.slice(0, shortestStem);
  const stems = from.stems.get(start) ?? [];
  from.stems.set(start, stems);
  const known = stems.find((stem) => stem.key === key);
  if (known) return known.node;
  const made = node();
  stems.push({ key, node: made });
  return made;
}

/** Phrases run over words, figures, emoji and the few signs that entries use; a comma, full stop or line end ends them. */
const isCueToken = ({ kind, key }: Token): boolean => kind === 'word' || kind === 'number' || kind === 'emoji' || (kind === 'symbol' && key !== ',' && key !== '.');

/** Nearly all entries are plain words with a space between, which are their own keys; the rest is read as a draft is. */
const plainEntry = /^[a-z]+(?: [a-z]+)*$/;
const stretched = /([a-z])\1\1/;
const keysOf = (entry: string): readonly string[] =>
  plainEntry.test(entry) && !stretched.test(entry)
    ? entry.split(' ')
    : tokenize(entry, [])
        .filter(isCueToken)
        .map(({ key }) => key);

function addEntry(root: Node, cue: number, strength: Strength, entry: string): void {
  const atStart = entry.startsWith('^');
  const isStem = entry.endsWith('*');
  const keys = keysOf(entry.slice(atStart ? 1 : 0, isStem ? -1 : undefined));
  let at = root;
  keys.forEach((key, i) => {
    at = isStem && i === keys.length - 1 ? stemTo(at, key) : stepTo(at, key);
  });
  at.entries.push({ cue, strength, atStart });
}

const entriesOf = (list: string | undefined): readonly string[] => (list ?? '').split(',').map((entry) => entry.trim());

function addList(root: Node, cue: number, list: CueList, except: ReadonlySet<string>): void {
  for (const strength of ['strong', 'weak', 'never'] as const) {
    for (const entry of entriesOf(list[strength])) if (entry !== '' && !except.has(entry)) addEntry(root, cue, strength, entry);
  }
}

/**
 * Builds the matcher for the lists of one or more languages, borrowed ones first. A borrowed word that is a function word of the
 * last language means something else there: "may" is "there is" in Filipino, no month.
 */
export function buildMatcher(lists: readonly Cues[]): Matcher {
  const root = node();
  const own = lists.at(-1);
  const common = new Set(entriesOf(own?.['function-word']?.strong));
  for (const cues of lists) cueNames.forEach((name, cue) => addList(root, cue, cues[name] ?? {}, cues === own ? nothing : common));
  return root;
}

interface Hit extends Span {
  readonly strength: Strength;
}

/** The hits of one walk over a text, by list. */
interface Catch {
  readonly byCue: (Hit[] | undefined)[];
  startsSentence: boolean;
  /** End of the opener that the sentence starts with. */
  openerEnd: number;
}

function take(at: Node, start: number, end: number, caught: Catch): void {
  for (const entry of at.entries) {
    if (entry.atStart && !caught.startsSentence) continue;
    (caught.byCue[entry.cue] ??= []).push({ start, end, strength: entry.strength });
    if (caught.startsSentence && entry.strength !== 'never' && end > caught.openerEnd && openers.has(entry.cue)) caught.openerEnd = end;
  }
}

/** Follows the trie from `at` over the tokens from `index` on. */
function walk(at: Node, tokens: readonly Token[], index: number, start: number, caught: Catch): void {
  const token = tokens[index];
  if (!token || !isCueToken(token)) return;
  const next = at.next?.get(token.key);
  if (next) {
    if (next.entries.length > 0) take(next, start, token.end, caught);
    if (next.next || next.stems) walk(next, tokens, index + 1, start, caught);
  }
  if (!at.stems || token.kind !== 'word' || token.key.length < shortestStem) return;
  const stems = at.stems.get(token.key.slice(0, shortestStem));
  if (!stems) return;
  for (const stem of stems) if (token.key.startsWith(stem.key)) take(stem.node, start, token.end, caught);
}

/** One list's hits (in order of place): leftmost first, then longest; none inside another, none that touches a veto. */
function settle(hits: readonly Hit[]): CueHits {
  const vetoes = hits.filter((hit) => hit.strength === 'never');
  const strong: Span[] = [];
  const weak: Span[] = [];
  let veto = 0;
  let free = 0;
  for (let i = 0; i < hits.length; i++) {
    const first = hits[i];
    if (!first || first.start < free) continue;
    let best: Hit | undefined;
    for (; hits[i]?.start === first.start; i++) {
      const hit = hits[i];
      if (hit && hit.strength !== 'never' && (!best || hit.end > best.end)) best = hit;
    }
    i--;
    if (!best) continue;
    while ((vetoes[veto]?.end ?? Infinity) <= best.start) veto++;
    if ((vetoes[veto]?.start ?? Infinity) < best.end) continue;
    free = best.end;
    (best.strength === 'strong' ? strong : weak).push({ start: best.start, end: best.end });
  }
  return { strong, weak };
}

/** Every cue of every list, in one pass over the tokens. Each list's hits are put in order when it is first asked for. */
export function findCues(tokens: readonly Token[], sentences: readonly Span[], matcher: Matcher): (name: CueName) => CueHits {
  const caught: Catch = { byCue: [], startsSentence: false, openerEnd: -1 };
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if ((sentences[sentence]?.start ?? Infinity) <= token.start) {
      sentence++;
      caught.startsSentence = true;
    }
    walk(matcher, tokens, i, token.start, caught);
    if (token.kind === 'word' || token.kind === 'number') caught.startsSentence = caught.startsSentence && token.end <= caught.openerEnd;
    if (token.end === caught.openerEnd) caught.startsSentence = true;
  }
  const settled: (CueHits | undefined)[] = [];
  return (name) => {
    const cue = indexOf.get(name) ?? -1;
    const hits = caught.byCue[cue];
    return hits ? (settled[cue] ??= settle(hits)) : noHits;
  };
}

const indexOf: ReadonlyMap<CueName, number> = new Map(cueNames.map((name, i) => [name, i]));

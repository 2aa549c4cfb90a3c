import { cueNames, emptyTalk, type CueName } from '../../languages/cues.ts';
import type { Span } from '../../model/span.ts';
import { cueIn, figuresIn, isAtStart, never, readers, readersIn, strengthIn, strengths, type CueReader, type CueTable } from './cue-table.ts';
import { prefixBucket, prefixBuckets } from './prefix-filter.ts';
import type { Token } from '../token.ts';

/** The hits of one cue list, in order and never overlapping. */
export interface CueHits {
  readonly strong: readonly Span[];
  readonly weak: readonly Span[];
}

interface Stem {
  readonly from: number;
  readonly key: string;
  readonly to: number;
}

/** A trie over words. One walk from each word finds the entries of all lists, however many there are. */
export interface Matcher {
  readonly wordOf: Uint16Array;
  readonly childOf: Uint16Array;
  readonly entryOf: Uint16Array;
  readonly entries: Uint16Array;
  readonly numbers: ReadonlyMap<string, number>;
  readonly stems: readonly Stem[];
  /** Filter on the first letters of the stems, because nearly all words match none. */
  readonly stemStarts: Uint8Array;
  /** Number of words that start an entry. */
  readonly starting: number;
  /** The reader's bit: only entries that have it count. */
  readonly reader: number;
}

const none: readonly Span[] = [];
const noHits: CueHits = { strong: none, weak: none };
/** Minimum length of the stem before `*`. Shorter ones match by chance. */
export const shortestStem = 3;
/** After an opener ("Hey all, …") or other empty talk we are still at the start of the sentence, so another opener may follow. */
const openers = new Set(emptyTalk.map((name) => cueNames.indexOf(name)));

/** Phrases consist of words, numbers, emoji and the few symbols that entries use. A comma, full stop or line end ends them. */
export const isCueToken = ({ kind, key }: Token): boolean => kind === 'word' || kind === 'number' || kind === 'emoji' || (kind === 'symbol' && key !== ',' && key !== '.');

/** Unpacks a table once, for all readers. */
export function matchersOf(table: CueTable): (reader: CueReader) => Matcher {
  const numbers = new Map<string, number>();
  for (const word of table.words.split(' ')) numbers.set(word, numbers.size);
  const stems = table.stems.map(([from, key, to]): Stem => ({ from, key, to }));
  const stemStarts = new Uint8Array(prefixBuckets);
  for (const { key } of stems) stemStarts[prefixBucket(key)] = 1;
  const childOf = figuresIn(table.childOf);
  const all = { wordOf: figuresIn(table.wordOf), childOf, entryOf: figuresIn(table.entryOf), entries: figuresIn(table.entries), numbers, stems, stemStarts, starting: (childOf[root + 1] ?? 1) - 1 };
  return (reader) => ({ ...all, reader: readers[reader] });
}

const root = 0;
/** The number given to words that are in no list. */
const unlisted = -1;
const endsPhrase = -2;
const isStrong = ({ strength }: Hit): boolean => strength === strengths.indexOf('strong');

interface Hit extends Span {
  readonly strength: number;
}

/** A pass over a text: the hits by list, and whether the current word starts a sentence. */
interface Scan {
  readonly byCue: (Hit[] | undefined)[];
  startsSentence: boolean;
  /** End of the opener at the start of the sentence. */
  openerEnd: number;
}

function collect({ entryOf, entries, reader }: Matcher, node: number, start: number, end: number, scan: Scan): void {
  const last = entryOf[node + 1] ?? 0;
  for (let at = entryOf[node] ?? 0; at < last; at++) {
    const entry = entries[at] ?? 0;
    if ((readersIn(entry) & reader) === 0 || (isAtStart(entry) && !scan.startsSentence)) continue;
    const cue = cueIn(entry);
    const strength = strengthIn(entry);
    (scan.byCue[cue] ??= []).push({ start, end, strength });
    if (scan.startsSentence && strength !== never && end > scan.openerEnd && openers.has(cue)) scan.openerEnd = end;
  }
}

/** The node that a word leads to, or -1. Children are sorted by the numbers of their words. */
function childFor({ wordOf, childOf, starting }: Matcher, node: number, word: number): number {
  if (node === root) return word < starting ? word + 1 : -1;
  let low = childOf[node] ?? 0;
  let high = childOf[node + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = wordOf[middle] ?? 0;
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Follows the trie from `node` along the tokens from `index` on. */
function walk(matcher: Matcher, node: number, tokens: readonly Token[], numbers: Int16Array, index: number, start: number, scan: Scan): void {
  const token = tokens[index];
  const number = numbers[index] ?? endsPhrase;
  if (!token || number === endsPhrase) return;
  const next = number === unlisted ? -1 : childFor(matcher, node, number);
  if (next >= 0) {
    collect(matcher, next, start, token.end, scan);
    walk(matcher, next, tokens, numbers, index + 1, start, scan);
  }
  if (token.kind !== 'word' || token.key.length < shortestStem || matcher.stemStarts[prefixBucket(token.key)] === 0) return;
  for (const { from, key, to } of matcher.stems) if (from === node && token.key.startsWith(key)) collect(matcher, to, start, token.end, scan);
}

/** Resolves one list's hits, given in order: the leftmost wins, then the longest. No hit overlaps another or a veto. */
function settle(hits: readonly Hit[]): CueHits {
  const [only] = hits;
  if (only && hits.length === 1) {
    const spans = [{ start: only.start, end: only.end }];
    return only.strength === never ? noHits : isStrong(only) ? { strong: spans, weak: none } : { strong: none, weak: spans };
  }
  const vetoes = hits.filter((hit) => hit.strength === never);
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
      if (hit && hit.strength !== never && (!best || hit.end > best.end)) best = hit;
    }
    i--;
    if (!best) continue;
    while ((vetoes[veto]?.end ?? Infinity) <= best.start) veto++;
    if ((vetoes[veto]?.start ?? Infinity) < best.end) continue;
    free = best.end;
    (isStrong(best) ? strong : weak).push({ start: best.start, end: best.end });
  }
  return { strong, weak };
}

/** Reused for every text, so that reading one creates no garbage. */
let room = new Int16Array(1000);

/** The number of each token's word. Valid until the next call. */
function numbersOf(tokens: readonly Token[], { numbers }: Matcher): Int16Array {
  if (room.length < tokens.length) room = new Int16Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token) room[i] = isCueToken(token) ? (numbers.get(token.key) ?? unlisted) : endsPhrase;
  }
  return room;
}

const noneCaught: readonly undefined[] = cueNames.map(() => undefined);

/** Finds the cues of all lists in one pass over the tokens. A list's overlaps are resolved when it is first asked for. */
export function findCues(tokens: readonly Token[], sentences: readonly Span[], matcher: Matcher): (name: CueName) => CueHits {
  const scan: Scan = { byCue: noneCaught.slice(), startsSentence: false, openerEnd: -1 };
  const numbers = numbersOf(tokens, matcher);
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if ((sentences[sentence]?.start ?? Infinity) <= token.start) {
      sentence++;
      scan.startsSentence = true;
    }
    walk(matcher, root, tokens, numbers, i, token.start, scan);
    if (token.kind === 'word' || token.kind === 'number') scan.startsSentence = scan.startsSentence && token.end <= scan.openerEnd;
    if (token.end === scan.openerEnd) scan.startsSentence = true;
  }
  const settled: (CueHits | undefined)[] = noneCaught.slice();
  return (name) => {
    const cue = indexOf.get(name) ?? -1;
    const hits = scan.byCue[cue];
    return hits ? (settled[cue] ??= settle(hits)) : noHits;
  };
}

const indexOf: ReadonlyMap<CueName, number> = new Map(cueNames.map((name, i) => [name, i]));

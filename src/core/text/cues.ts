import { cueNames, type CueList, type CueName, type Cues } from '../languages/cues.ts';
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
  readonly next: Map<string, Node>;
  /** Endings after `*`: any word that begins so. */
  readonly stems: Map<string, Node>;
  readonly entries: Entry[];
}

/** A trie over words: one walk from each word finds the entries of all lists, however many there are. */
export type Matcher = Node;

const noHits: CueHits = { strong: [], weak: [] };
/** Shortest stem that may stand before `*`; shorter ones match by chance. */
const shortestStem = 3;

const node = (): Node => ({ next: new Map(), stems: new Map(), entries: [] });

function step(from: Map<string, Node>, key: string): Node {
  const known = from.get(key);
  if (known) return known;
  const made = node();
  from.set(key, made);
  return made;
}

function addList(root: Node, cue: number, list: CueList): void {
  for (const strength of ['strong', 'weak', 'never'] as const) {
    for (const line of (list[strength] ?? '').split(/[,\n]/)) {
      const entry = line.trim();
      if (entry === '') continue;
      const atStart = entry.startsWith('^');
      const isStem = entry.endsWith('*');
      const tokens = tokenize(entry.slice(atStart ? 1 : 0, isStem ? -1 : undefined), []).filter(isCueToken);
      let at = root;
      tokens.forEach((token, i) => {
        at = step(isStem && i === tokens.length - 1 ? at.stems : at.next, token.key);
      });
      at.entries.push({ cue, strength, atStart });
    }
  }
}

/** Builds the matcher for the lists of one or more languages. */
export function buildMatcher(lists: readonly Cues[]): Matcher {
  const root = node();
  for (const cues of lists) cueNames.forEach((name, cue) => addList(root, cue, cues[name] ?? {}));
  return root;
}

/** Phrases run over words, figures, emoji and the few signs that entries use; a comma or full stop ends them. */
const isCueToken = (token: Token): boolean =>
  token.kind === 'word' || token.kind === 'number' || token.kind === 'emoji' || (token.kind === 'symbol' && token.key !== ',' && token.key !== '.');

interface Hit extends Span, Entry {}

/** All hits of entries that begin at token `from`. */
function collect(tokens: readonly Token[], from: number, startsSentence: boolean, matcher: Matcher, hits: Hit[]): void {
  const first = tokens[from];
  if (!first) return;
  const take = (at: Node, last: Token): void => {
    for (const entry of at.entries) if (!entry.atStart || startsSentence) hits.push({ ...entry, start: first.start, end: last.end });
  };
  let states: Node[] = [matcher];
  for (let i = from; i < tokens.length && states.length > 0; i++) {
    const token = tokens[i];
    if (!token || !isCueToken(token)) return;
    const following: Node[] = [];
    for (const state of states) {
      const next = state.next.get(token.key);
      if (next) {
        take(next, token);
        following.push(next);
      }
      if (state.stems.size === 0 || token.kind !== 'word') continue;
      for (let length = shortestStem; length <= token.key.length; length++) {
        const stem = state.stems.get(token.key.slice(0, length));
        if (stem) take(stem, token);
      }
    }
    states = following;
  }
}

/** One list's hits (in order of place): leftmost first, then longest; none inside another, none that touches a veto. */
function settle(hits: readonly Hit[]): CueHits {
  const vetoes = hits.filter((hit) => hit.strength === 'never');
  const found: Record<'strong' | 'weak', Span[]> = { strong: [], weak: [] };
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
    found[best.strength === 'strong' ? 'strong' : 'weak'].push({ start: best.start, end: best.end });
  }
  return found;
}

/** Every cue of every list, in one pass over the tokens. `starts` holds the offsets at which sentences begin. */
export function findCues(tokens: readonly Token[], starts: ReadonlySet<number>, matcher: Matcher): (name: CueName) => CueHits {
  const hits: Hit[] = [];
  let startsSentence = false;
  tokens.forEach((token, i) => {
    startsSentence = startsSentence || starts.has(token.start);
    collect(tokens, i, startsSentence, matcher, hits);
    if (token.kind === 'word' || token.kind === 'number') startsSentence = false;
  });
  const byCue = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = byCue.get(hit.cue);
    if (list) list.push(hit);
    else byCue.set(hit.cue, [hit]);
  }
  const settled = new Map([...byCue].map(([cue, list]) => [cueNames[cue], settle(list)]));
  return (name) => settled.get(name) ?? noHits;
}

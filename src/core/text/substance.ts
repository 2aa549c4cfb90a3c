import type { CueName } from '../languages/cues.ts';
import type { Span } from '../types.ts';
import type { CueHits } from './cues.ts';
import type { Token } from './token.ts';

/**
 * Lists whose words give a reader nothing. Credits are measured on what remains without them, so that cutting what a
 * hint means never costs a credit: the score can only rise.
 */
const emptyTalk: readonly CueName[] = [
  'engagement-bait',
  'filler',
  'follow-bait',
  'hedge',
  'hype',
  'padding',
  'promotion',
  'rude',
  'small-talk',
  'teaser',
  'whine',
];

/** What a text says apart from empty talk. */
export interface Substance {
  /** Distinct words that carry meaning, and figures. */
  readonly size: number;
  /** How much is said: content in full, function words by a third, up to two hashtags. Debits for saying nothing go by it. */
  readonly told: number;
  /** Words and figures, function words included. */
  readonly words: number;
  readonly functionWords: number;
  /** Whether a span stands clear of all empty talk. */
  readonly holds: (span: Span) => boolean;
}

/** Single letters carry no meaning. */
const shortestWord = 2;
/** Tags inside sentences are words; a wall of them is none. */
const mostTags = 2;

function mergedTalk(cues: (name: CueName) => CueHits): readonly Span[] {
  const spans: Span[] = [];
  for (const name of emptyTalk) {
    const { strong, weak } = cues(name);
    spans.push(...strong, ...weak);
  }
  return spans.length < 2 ? spans : spans.toSorted((a, b) => a.start - b.start);
}

/** Whether `span` overlaps none of the sorted `talk`. */
function isClear(span: Span, talk: readonly Span[]): boolean {
  for (const { start, end } of talk) {
    if (start >= span.end) return true;
    if (end > span.start) return false;
  }
  return true;
}

export function substanceOf(tokens: readonly Token[], cues: (name: CueName) => CueHits): Substance {
  const talk = mergedTalk(cues);
  const functions = cues('function-word').strong;
  const content = new Set<string>();
  let words = 0;
  let functionWords = 0;
  let nextFunction = 0;
  let nextTalk = 0;
  let talkEnd = -1;
  let tags = 0;
  for (const token of tokens) {
    if (token.kind === 'hashtag' && words > 0) tags++;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    while ((talk[nextTalk]?.start ?? Infinity) < token.end) talkEnd = Math.max(talkEnd, talk[nextTalk++]?.end ?? -1);
    if (talkEnd > token.start) continue;
    words++;
    while ((functions[nextFunction]?.start ?? Infinity) < token.start) nextFunction++;
    if (functions[nextFunction]?.start === token.start) functionWords++;
    else if (token.kind === 'number' || token.key.length >= shortestWord) content.add(token.key);
  }
  return { size: content.size, told: content.size + functionWords / 3 + Math.min(mostTags, tags), words, functionWords, holds: (span) => isClear(span, talk) };
}

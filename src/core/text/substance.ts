import { emptyTalk, type CueName } from '../languages/cues.ts';
import type { Span } from '../model/span.ts';
import type { CueHits } from './cues/cues.ts';
import type { Token } from './token.ts';

/** What a text says once filler is removed. */
export interface Substance {
  /** Number of distinct meaningful words and figures, not counting the name of an event, which says nothing about it. */
  readonly size: number;
  /** How much is said: content words in full, function words by a third (but not "I" and "my"), up to two hashtags. Points deducted for saying nothing depend on it. */
  readonly told: number;
  /** Number of words and figures, including function words. */
  readonly words: number;
  readonly functionWords: number;
  /** Whether a span overlaps no filler. */
  readonly holds: (span: Span) => boolean;
}

/** Single letters carry no meaning. */
const shortestWord = 2;
/** Hashtags within sentences are words; a wall of hashtags says nothing. */
const mostTags = 2;
/** "It is what it is" says about as much as one and a half meaningful words. */
const functionShare = 1 / 3;

const byPlace = (a: Span, b: Span): number => a.start - b.start;

const spansOf = (cues: (name: CueName) => CueHits, names: readonly CueName[], more: readonly Span[] = []): readonly Span[] => {
  const spans: Span[] = [...more];
  for (const name of names) {
    const { strong, weak } = cues(name);
    for (const span of strong) spans.push(span);
    for (const span of weak) spans.push(span);
  }
  return spans.length < 2 ? spans : spans.toSorted(byPlace);
};

const never = (): boolean => false;
const always = (): boolean => true;

/** Tells whether a token overlaps one of the sorted spans. Must be called with tokens in order. */
function cursor(spans: readonly Span[]): (token: Span) => boolean {
  if (spans.length === 0) return never;
  let next = 0;
  let end = -1;
  return (token) => {
    for (let span = spans[next]; span && span.start < token.end; span = spans[++next]) if (span.end > end) end = span.end;
    return end > token.start;
  };
}

/** Tells whether a span overlaps none of the sorted `talk`, in any order of calls. `reach` holds the furthest end so far, so that a binary search finds the answer. */
function clearOf(talk: readonly Span[]): (span: Span) => boolean {
  if (talk.length === 0) return always;
  const reach: number[] = [];
  for (const { end } of talk) reach.push(Math.max(end, reach.at(-1) ?? -1));
  return ({ start, end }) => {
    let low = 0;
    let high = talk.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((talk[middle]?.start ?? Infinity) < end) low = middle + 1;
      else high = middle;
    }
    return low === 0 || (reach[low - 1] ?? -1) <= start;
  };
}

/** Measures a text, leaving out filler and offers. */
export function substanceOf(tokens: readonly Token[], cues: (name: CueName) => CueHits, discounts: readonly Span[]): Substance {
  const talk = spansOf(cues, emptyTalk, discounts);
  const isTalk = cursor(talk);
  const occasions = spansOf(cues, ['event']);
  const isOccasion = cursor(occasions);
  const isFunction = cursor(cues('function-word').strong);
  const isSelf = cursor(cues('first-person').strong);
  const content = new Set<string>();
  const ground = occasions.length > 0 ? new Set<string>() : content;
  let words = 0;
  let functionWords = 0;
  let little = 0;
  let tags = 0;
  for (const token of tokens) {
    if (token.kind === 'hashtag') tags++;
    if ((token.kind !== 'word' && token.kind !== 'number') || isTalk(token)) continue;
    const isGround = !isOccasion(token);
    if (isGround) words++;
    if (isFunction(token)) {
      if (isGround) functionWords++;
      if (!isSelf(token)) little++;
    } else if (token.kind === 'number' || token.key.length >= shortestWord) {
      content.add(token.key);
      if (isGround && ground !== content) ground.add(token.key);
    }
  }
  const told = content.size + little * functionShare + (content.size + little > 0 ? Math.min(mostTags, tags) : 0);
  return { size: ground.size, told, words, functionWords, holds: clearOf(talk) };
}

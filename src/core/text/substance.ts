import { emptyTalk, type CueName } from '../languages/cues.ts';
import type { Span } from '../model/span.ts';
import type { CueHits } from './cues/cues.ts';
import type { Token } from './token.ts';

/** What a text says apart from filler. */
export interface Substance {
  /** Distinct meaningful words, and figures; the name of an event says nothing about it. */
  readonly size: number;
  /** How much is said: content in full, function words by a third except "I" and "my", up to two hashtags. Debits for saying nothing depend on it. */
  readonly told: number;
  /** Words and figures, including function words. */
  readonly words: number;
  readonly functionWords: number;
  /** Whether a span is outside all filler. */
  readonly holds: (span: Span) => boolean;
}

/** Single letters carry no meaning. */
const shortestWord = 2;
/** Hashtags inside sentences are words; a wall of them is none. */
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

/** Asks, token by token in order of position, whether one is inside the sorted spans. */
function cursor(spans: readonly Span[]): (token: Span) => boolean {
  if (spans.length === 0) return never;
  let next = 0;
  let end = -1;
  return (token) => {
    for (let span = spans[next]; span && span.start < token.end; span = spans[++next]) if (span.end > end) end = span.end;
    return end > token.start;
  };
}

/** Whether a span overlaps none of the sorted `talk`, by binary search over the furthest end of all that starts before it. */
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

/** Measures a text without its filler and its offers. */
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

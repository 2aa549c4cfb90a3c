import type { CueName } from '../languages/cues.ts';
import type { Span } from '../types.ts';
import type { CueHits } from './cues.ts';
import type { Facts } from './facts.ts';
import type { Substance } from './substance.ts';
import type { Token } from './token.ts';

/** One thing that a text gives its reader: how much of it (0 none, 1 clearly, 3 plenty), and the words that show it. */
export interface Offer {
  readonly much: number;
  readonly spans: readonly Span[];
}

/** What a text gives its reader. */
export interface Offers {
  readonly informs: Offer;
  readonly teaches: Offer;
  readonly explains: Offer;
  readonly asks: Offer;
  /** The sum of all, at most 1: how far a debit for "nothing in it" fades. */
  readonly any: number;
}

const nothing: Offer = { much: 0, spans: [] };

/** From 0 at `from` to 1 at `to`: gates fade, so that no single word makes a score jump. */
export const ramp = (value: number, from: number, to: number): number => Math.min(1, Math.max(0, (value - from) / (to - from)));

/** Tan, Lee, Pang 2014: one more "successful" word lifts a score and helps no reader. Past this share of markers a text is a pile of keywords. */
const markerShare = { from: 0.4, to: 0.6 };
/** Whole sentences hold a third of function words, headlines still a tenth. */
const functionShare = { from: 0, to: 0.15 };
/** Headlines may do without function words. */
const longHeadline = 8;
/** This many question words, and this share of all, are a pile and no question. */
const stuffedQuestions = 4;
const questionShare = { from: 0.2, to: 0.35 };
const interrogatives = new Set(
  'what why how which who where when apa kenapa mengapa bagaimana gimana siapa mana kapan berapa ano bakit paano alin sino saan kailan gaano'.split(' '),
);
/** Credits of a keyword pile shrink to this much. */
const saladLeft = 0.25;
/** A text that tells of oneself needs more than a figure to inform others. */
const aboutMe = 0.4;
/** Shorter questions ("Really?") ask nobody anything. */
const shortestQuestion = 4;
/** Words that a reason has. */
const reasonWords = 3;
/** One or two questions invite an answer; a row of them is a form. */
const mostQuestions = 3;

const within = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

interface Given {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly words: readonly Token[];
  readonly cues: (name: CueName) => CueHits;
  readonly facts: Facts;
  readonly substance: Substance;
}

/** Words of a marker: "according to" is two. */
function wordsAcross(text: string, { start, end }: Span): number {
  let count = 1;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x20) count++;
  return count;
}

/** How far the text is sentences rather than a pile of markers: 1 = sentences. */
function soundness(given: Given, ...markers: readonly (readonly Span[])[]): number {
  const { substance, words } = given;
  if (substance.words === 0) return 0;
  let marked = 0;
  for (const list of markers) for (const marker of list) marked += wordsAcross(given.text, marker);
  const dense = ramp(marked / substance.words, markerShare.from, markerShare.to);
  const share = substance.functionWords / substance.words;
  const bare = words.length >= longHeadline ? 1 - ramp(share, functionShare.from, functionShare.to) : 0;
  let asked = 0;
  if (given.text.includes('?')) for (const { key } of words) if (interrogatives.has(key)) asked++;
  const stuffed = asked < stuffedQuestions ? 0 : ramp(asked / words.length, questionShare.from, questionShare.to);
  const salad = Math.max(dense, stuffed, bare * ramp(marked / substance.words, 0.15, 0.35));
  return 1 - (1 - saladLeft) * salad;
}

function asksOf({ text, sentences, words, substance, cues }: Given, held: readonly Span[]): Offer {
  if (held.length === 0 || !text.includes('?')) return nothing;
  if (cues('engagement-bait').strong.length > 0 || cues('promotion').strong.length > 0) return nothing;
  let cue = 0;
  let word = 0;
  const asking = sentences.filter((sentence) => {
    const { start, end } = sentence;
    while ((held[cue]?.start ?? Infinity) < start) cue++;
    const opens = held[cue];
    if (!opens || !within(sentence, opens) || !text.slice(start, end).includes('?')) return false;
    while ((words[word]?.start ?? Infinity) < start) word++;
    let count = 0;
    for (let next = words[word]; next && next.start < end; next = words[++word]) if (substance.holds(next)) count++;
    return count >= shortestQuestion;
  });
  if (asking.length === 0) return nothing;
  return { much: asking.length > mostQuestions ? mostQuestions / (2 * asking.length) : 1, spans: asking };
}

/** A reason word that nothing follows gives no reason. */
function hasBehind({ words, text, substance }: Given, { end }: Span): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < end) low = middle + 1;
    else high = middle;
  }
  for (let left = reasonWords; low < words.length; low++) {
    const word = words[low];
    if (!word || /[.!?\n]/.test(text.slice(end, word.start))) return false;
    if (substance.holds(word) && --left === 0) return true;
  }
  return false;
}

export function offersOf(given: Given): Offers {
  const { cues, facts, substance, sentences } = given;
  const held = (name: CueName): readonly Span[] => {
    const { strong } = cues(name);
    return strong.length === 0 ? strong : strong.filter(substance.holds);
  };
  const evidence = held('evidence');
  const news = held('news');
  const howTo = held('how-to');
  const reasons = held('reason').filter((reason) => hasBehind(given, reason));
  const questions = held('question');
  const imperatives = held('imperative');
  const sound = soundness(given, evidence, cues('evidence').weak, news, howTo, reasons, questions, facts.figures);
  const { size } = substance;
  const selfish = cues('first-person').strong.length > 0 && evidence.length + reasons.length === 0 ? aboutMe : 0;

  const told = facts.weight + 0.55 * Math.min(2, evidence.length) + 0.4 * Math.min(1, news.length) - selfish;
  // News and evidence words alone are no news: something that can be checked must stand beside them.
  const informed = told >= 0.9 && facts.weight >= 0.3 ? told * ramp(size, 2, 5) : 0;
  const informs: Offer = { much: informed * sound, spans: facts.figures.length > 0 ? facts.figures : [...evidence, ...news] };

  const concrete = facts.weight >= 0.3 || facts.isList || sentences.length > 1 || given.text.includes(':');
  const taught = (howTo.length > 0 && concrete ? 0.6 + 0.4 * Math.min(2, howTo.length) : 0) + (imperatives.length > 1 || (imperatives.length > 0 && (facts.figures.length > 0 || facts.isList)) ? 0.4 + 0.3 * Math.min(3, imperatives.length) : 0);
  const lessons = taught > 0 && cues('promotion').strong.length === 0 ? taught : howTo.length > 0 ? taught : 0;
  const teaches: Offer = { much: lessons * ramp(size, 3, 6) * sound, spans: howTo.length > 0 ? howTo : imperatives };

  const explains: Offer = { much: reasons.length > 0 ? Math.min(1.5, 0.75 + 0.25 * reasons.length) * ramp(size, 3, 6) * sound : 0, spans: reasons };
  const asked = asksOf(given, questions);
  const asks: Offer = { much: asked.much * sound, spans: asked.spans };
  return { informs, teaches, explains, asks, any: Math.min(1, informs.much + teaches.much + explains.much + asks.much) };
}

import { applyEdits } from './edits.ts';
import { speaksFor, valueOf, wordsFor, type LearnedValue } from './signals/index.ts';
import { cutEdits } from './text/cut.ts';
import { findEntities } from './text/entities.ts';
import { ramp } from './text/offers.ts';
import type { Reading } from './text/reading.ts';
import { tokenize, type Token } from './text/tokens.ts';
import type { LanguageId, Span } from './types.ts';

/** The row's name; it is no rule, but points that a score shows have one. */
export const wordingId = 'wording';
export const wordingTitles: Readonly<Record<LanguageId, string>> = { en: 'How it is worded', id: 'Cara menuliskannya', fil: 'Paraan ng pagkakasulat' };

/** Below this it is noise. */
const least = 0.02;
/** So few different words say nothing by their wording; from `many` on it counts in full. */
const words = { few: 7, many: 11 };
/** Of the learned log-odds: one word more or less must not move a score by more than three points. */
const share = 0.8;
/** What a post says, without what it is decorated with: tags, emoji, links and names earn nothing. */
const isProse = ({ kind }: Token): boolean => kind === 'word' || kind === 'number' || kind === 'symbol' || kind === 'break';

/** Spans in order of place, those that touch as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const list: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = list.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else list.push({ start, end });
  }
  return list;
}

/** How much of the learned part counts: nothing in the fewest words. */
function shareOf(tokens: readonly Token[]): number {
  const different = new Set<string>();
  for (const { kind, key } of tokens) {
    if (kind === 'word') different.add(key);
    if (different.size === words.many) break;
  }
  return share * ramp(different.size, words.few, words.many);
}

/**
 * What learned wording adds to value, in log-odds; undefined where it is nothing. Words that a rule holds against the draft are left out:
 * they are not counted twice, and cutting them never lowers the score.
 */
export function wordingOf({ text, tokens, language }: Reading, debited: readonly Span[]): LearnedValue | undefined {
  // Many posts are in a language of which nothing was learned, or short: those cost nothing.
  if (!speaksFor(language)) return undefined;
  const rest = debited.length === 0 ? text : applyEdits(text, cutEdits(text, merged(debited)));
  const left = rest === text ? tokens : tokenize(rest, findEntities(rest));
  const much = shareOf(left);
  if (much === 0) return undefined;
  // What is not decorated is judged as it stands, and once for value and signals.
  const told = left.every(isProse) ? left : left.filter(isProse);
  const z = valueOf(rest, told, language);
  if (Math.abs(much * z) < least) return undefined;
  return { z: much * z, words: rest === text ? wordsFor(z, text, told) : [] };
}

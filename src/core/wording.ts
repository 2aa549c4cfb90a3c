import { applyEdits } from './edits.ts';
import { speaksFor, valueModel, type LearnedValue } from './signals/index.ts';
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

const nothing: LearnedValue = { z: 0, words: [] };

function learnedOf(text: string, tokens: readonly Token[], language: LanguageId | undefined): LearnedValue {
  const different = new Set<string>();
  for (const { kind, key } of tokens) {
    if (kind === 'word') different.add(key);
    if (different.size === words.many) break;
  }
  const much = share * ramp(different.size, words.few, words.many);
  // Most posts are short, or in a language of which nothing was learned: those cost nothing.
  if (much === 0 || !speaksFor(language)) return nothing;
  // What is not decorated is judged as it stands, and once for value and signals.
  const told = tokens.every(isProse) ? tokens : tokens.filter(isProse);
  const { z, words: said } = valueModel(text, told, language);
  return { z: much * z, words: said };
}

/**
 * What learned wording adds to value, in log-odds; undefined where it is nothing. Words that a rule holds against the draft are left out:
 * they are not counted twice, and cutting them never lowers the score.
 */
export function wordingOf({ text, tokens, language }: Reading, debited: readonly Span[]): LearnedValue | undefined {
  // Most posts are short, or in a language of which nothing was learned: those cost nothing.
  if (!speaksFor(language) || tokens.length < words.few) return undefined;
  const rest = debited.length === 0 ? text : applyEdits(text, cutEdits(text, merged(debited)));
  const learned = rest === text ? learnedOf(text, tokens, language) : { ...learnedOf(rest, tokenize(rest, findEntities(rest)), language), words: [] };
  return Math.abs(learned.z) < least ? undefined : learned;
}

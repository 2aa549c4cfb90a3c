import type { Context, Situation } from '../rule.ts';
import { ramp } from '../text/offers.ts';
import { budgeted } from './small-talk-budget.ts';

/** André et al. 2012: readers call posts without context or content the lamest. */
const fullWeight = -1.2;
/** Told: "It is what it is" comes to less than two words of content, "Big things" to two; a short sentence to more. */
const content = { none: 1.5, some: 2.5 };
/** Basic Latin and its accents: other scripts do not part words as we count them. */
const lastLatin = 0x24f;

/** A reply or quote leans on what it answers; a part of a thread on the others. */
const judged: ReadonlySet<Situation> = new Set<Situation>(['new', 'thread-start']);

const isLatin = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > lastLatin && code < 0x1e00) return false;
    if (code > 0x2e7f && code < 0xd800) return false;
  }
  return true;
};

/**
 * The debit for a draft in which nothing is left beside empty talk (0 where something is). Rules that name the empty talk take
 * at least this, so that cutting their words never makes the score fall. `told`: what would be left. A link fills no gap: without a reason it is part of it.
 */
export function emptiness(context: Context, told = context.reading.substance.told): number {
  const { reading, draft, cues, situation } = context;
  const { entities, sentences, text, facts, words, language } = reading;
  if (!judged.has(situation)) return 0;
  if (draft.poll || draft.media.count > 0 || told >= content.some || words.length === 0 || !isLatin(text)) return 0;
  if (entities.some(({ kind }) => kind === 'mention')) return 0;
  if (cues('gratitude').strong.length > 0 || cues('season').strong.length > 0 || facts.weight + facts.times.length + facts.phones.length >= 1) return 0;
  // In a language that we do not know, two words may be all it takes.
  if (language === undefined && words.length > 1) return 0;
  // Somebody asks: that is for the reader, however short.
  if (text.includes('?') && sentences.some(({ start, end }) => text.charAt(end - 1) === '?' && text.slice(start, end).split(' ').length > 3)) return 0;
  return budgeted(context, fullWeight) * (1 - ramp(told, content.none, content.some));
}

/** A debit that is at least as heavy as that for an empty draft. */
export const atLeastEmpty = (context: Context, weight: number): number => Math.min(weight, emptiness(context));

import type { Span } from '../model/span.ts';
import { lowerBound } from '../util/binary-search.ts';
import type { TextAnalysis } from './analysis.ts';

/** Swearwords that are not always aimed at somebody, without blanks, because "putang ina" is written both ways. */
const exclamations = new Set('fuck shit damn crap sonofabitch anjing anjir anjrit anjay bangsat kampret sialan jancok jancuk cok cuk asu puta putangina tangina kingina taena punyeta pakshet leche letse nyeta shet buset'.split(' '));

/** Whether a swearword is an exclamation, not an insult, because it stands apart from other words: "Punyeta! I can't wait." */
export function isExclaimed({ text, tokens }: TextAnalysis, { start, end }: Span): boolean {
  const isWord = (at: number): boolean => tokens[at]?.kind === 'word';
  return exclamations.has(text.slice(start, end).replaceAll(' ', '').toLowerCase()) && !isWord(lowerBound(tokens, start) - 1) && !isWord(lowerBound(tokens, end));
}

import type { Span } from '../model/span.ts';
import { lowerBound } from '../util/binary-search.ts';
import type { TextAnalysis } from './analysis.ts';

/** Swearwords that are not always aimed at somebody, without blanks, because "putang ina" is written both ways. */
const exclamations = new Set('fuck shit damn crap sonofabitch anjing anjir anjrit anjay bangsat bajingan brengsek kampret keparat sialan jancok jancuk cok cuk asu puta putangina tangina kingina taena punyeta pakshet leche letse nyeta shet buset'.split(' '));

/** Whether a swearword is an exclamation, not an insult, because no word follows it: "Punyeta! I can't wait." */
export function isExclaimed({ text, tokens }: TextAnalysis, { start, end }: Span): boolean {
  return exclamations.has(text.slice(start, end).replaceAll(' ', '').toLowerCase()) && tokens[lowerBound(tokens, end)]?.kind !== 'word';
}

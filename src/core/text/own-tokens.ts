import { ordinaryWords } from '../languages/ordinary-words.ts';
import type { LanguageId } from '../model/language.ts';
import { outside } from './quotes.ts';
import type { TextAnalysis } from './analysis.ts';
import type { Token } from './token.ts';

const setOf = (language: LanguageId): ReadonlySet<string> => new Set(ordinaryWords[language].split(' '));
const ordinary: Readonly<Record<LanguageId, ReadonlySet<string>>> = { en: setOf('en'), id: setOf('id'), fil: setOf('fil') };

/** The tokens in the writer's own words: without quotations, code, insults that are negated, reported or part of a name, and words that are insults only in another language. Returns the same array if nothing is left out. */
export function ownTokens(analysis: TextAnalysis): readonly Token[] {
  const { notMeant, cues } = analysis;
  cues('rude');
  return outside(outside(withoutHarmless(analysis), notMeant.foreign()), notMeant.dropped('rude'));
}

/** The tokens without words that are insults only in another language. Returns the same array if there are none. */
export function withoutHarmless({ tokens, language }: Pick<TextAnalysis, 'tokens' | 'language'>): readonly Token[] {
  const words = language && ordinary[language];
  return words && tokens.some(({ kind, key }) => kind === 'word' && words.has(key)) ? tokens.filter(({ key }) => !words.has(key)) : tokens;
}

import { ordinaryWords } from '../languages/ordinary-words.ts';
import type { LanguageId } from '../model/language.ts';
import { outside } from './quotes.ts';
import type { TextAnalysis } from './analysis.ts';
import type { Token } from './token.ts';

const setOf = (language: LanguageId): ReadonlySet<string> => new Set(ordinaryWords[language].split(' '));
const ordinary: Readonly<Record<LanguageId, ReadonlySet<string>>> = { en: setOf('en'), id: setOf('id'), fil: setOf('fil') };

/** The tokens that are the writer's own: no quotation, no code, no insult that is denied, reported or a name, no word that is harmless in another language. Returns the same array if all are. */
export function ownTokens(analysis: TextAnalysis): readonly Token[] {
  const { notMeant, cues } = analysis;
  cues('rude');
  return outside(outside(withoutHarmless(analysis), notMeant.foreign()), notMeant.dropped('rude'));
}

/** The tokens without words that insult in another language only. Returns the same array if there are none. */
export function withoutHarmless({ tokens, language }: Pick<TextAnalysis, 'tokens' | 'language'>): readonly Token[] {
  const words = language && ordinary[language];
  return words && tokens.some(({ kind, key }) => kind === 'word' && words.has(key)) ? tokens.filter(({ key }) => !words.has(key)) : tokens;
}

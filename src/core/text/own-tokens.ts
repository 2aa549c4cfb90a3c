import { ordinaryWords } from '../languages/ordinary-words.ts';
import type { LanguageId } from '../model/language.ts';
import { outside } from './quotes.ts';
import type { TextAnalysis } from './analysis.ts';
import type { Token } from './token.ts';

const setOf = (language: LanguageId): ReadonlySet<string> => new Set(ordinaryWords[language].split(' '));
const ordinary: Readonly<Record<LanguageId, ReadonlySet<string>>> = { en: setOf('en'), id: setOf('id'), fil: setOf('fil') };

/** The tokens that are the writer's own: no quotation, no code, no insult that is denied, reported or a name, no word that is harmless in another language. Returns the same array if all are. */
export function ownTokens({ tokens, notMeant, cues, language }: TextAnalysis): readonly Token[] {
  cues('rude');
  let own = outside(outside(tokens, notMeant.foreign()), notMeant.dropped('rude'));
  const words = language && ordinary[language];
  if (words && own.some(({ kind, key }) => kind === 'word' && words.has(key))) own = own.filter(({ key }) => !words.has(key));
  return own;
}

import { findEntities } from '../text/entities.ts';
import { guessLanguage } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokens.ts';
import type { LanguageId, Span } from '../types.ts';
import { clearest } from './clearest.ts';
import { judge, sharesOf, shippedModels } from './models.ts';
import { heads, type Models } from './packed.ts';
import { shares } from './shares.ts';

export interface LearnedValue {
  /** Log-odds for the value score, from -0.8 to 0.8. */
  readonly z: number;
  /** The words that speak most clearly for that side. */
  readonly words: readonly Span[];
}

/** The learned part never outweighs a clear rule: the score stays explained by them. */
const mostLogOdds = 0.8;
/** Makes the learned part move the typical post by 0.5, as much as the rules together do. */
const gain = 2;

const value = heads.indexOf('value');

/** Words named at most. */
const mostWords = 3;

/** Whether anything was learned that could be said about posts in a language. */
export const speaksFor = (language: LanguageId | undefined): boolean => shares[language ?? 'unknown'].english > 0;

/** How much better readers took to posts worded like this one, in log-odds; next to nothing for other languages than English. */
export const valueOf = (text: string, tokens: readonly Token[], language: LanguageId | undefined, models: Models = shippedModels()): number => {
  const share = shares[language ?? 'unknown'].english;
  return mostLogOdds * Math.tanh((gain * share * (judge(text, tokens, models)[value] ?? 0)) / mostLogOdds);
};

/** The words that speak most clearly for a value. */
export const wordsFor = (z: number, text: string, tokens: readonly Token[]): readonly Span[] => {
  const side = Math.sign(z);
  const said = sharesOf(value, text, tokens);
  const clear = clearest(tokens.length, mostWords, (at) => (tokens[at]?.kind === 'word' ? side * (said[at] ?? 0) : 0));
  return clear.flatMap((at) => tokens[at] ?? []).map(({ start, end }) => ({ start, end }));
};

/** Both of them. */
export const valueModel = (text: string, tokens: readonly Token[] = tokenize(text, findEntities(text)), language: LanguageId | undefined = guessLanguage(tokens), models: Models = shippedModels()): LearnedValue => {
  const z = valueOf(text, tokens, language, models);
  return { z, words: wordsFor(z, text, tokens) };
};

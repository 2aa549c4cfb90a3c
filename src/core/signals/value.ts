import { findEntities } from '../text/entities.ts';
import { guessLanguage } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokens.ts';
import type { LanguageId, Span } from '../types.ts';
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

/** How much better readers took to posts worded like this one; next to nothing for other languages than English. */
export const valueModel = (text: string, tokens: readonly Token[] = tokenize(text, findEntities(text)), language: LanguageId | undefined = guessLanguage(tokens), models: Models = shippedModels()): LearnedValue => {
  const scores = judge(text, tokens, models);
  const share = shares[language ?? 'unknown'].english;
  const z = mostLogOdds * Math.tanh((gain * share * (scores[value] ?? 0)) / mostLogOdds);
  const side = Math.sign(z);
  const said = sharesOf(value, text, tokens);
  const clear: (Span & { readonly clearness: number })[] = [];
  for (const [at, { kind, start, end }] of tokens.entries()) {
    const clearness = side * (said[at] ?? 0);
    if (kind === 'word' && clearness > 0) clear.push({ start, end, clearness });
  }
  clear.sort((a, b) => b.clearness - a.clearness);
  return { z, words: clear.slice(0, mostWords).map(({ start, end }) => ({ start, end })) };
};

import { matcherFor } from '../../../../src/core/languages/index.ts';
import type { CueName } from '../../../../src/core/languages/cues.ts';
import { analyseText } from '../../../../src/core/text/analysis.ts';
import { contextOf, findingsOf, review } from '../../../../src/core/review/review.ts';
import type { LanguageId } from '../../../../src/core/model/language.ts';
import type { Review } from '../../../../src/core/model/review.ts';
import { draftWith, reviewerIn } from '../../../support/pieces.ts';

/** Texts by language. */
export type Texts = Readonly<Record<LanguageId, readonly string[]>>;

export const reviewOf = (text: string, language: LanguageId): Review => review(draftWith(text, { limit: 1000 }), reviewerIn(language));

/** Word lists that no rule uses, only the reader model. */
const lists: Readonly<Record<string, CueName>> = { hype: 'hype', 'promo-only': 'promotion' };

/** Whether a rule criticises a text, or a word list matches in it. */
export const criticises = (rule: string, text: string, language: LanguageId): boolean => {
  const list = lists[rule];
  if (list) return analyseText(text, { prior: [language], matcherFor }).cues(list).strong.length > 0;
  // What the rule finds; whether to show it is up to the reader model.
  const reviewer = reviewerIn(language);
  return findingsOf(contextOf(draftWith(text, { limit: 1000 }), reviewer), reviewer).some(({ rule: { id }, finding }) => id === rule && finding.severity !== 'credit' && (finding.value ?? 0) + (finding.brand ?? 0) <= 0);
};

export const inTurn = (texts: Texts): (readonly [LanguageId, string])[] => (['en', 'id', 'fil'] as const).flatMap((language) => texts[language].map((text) => [language, text] as const));

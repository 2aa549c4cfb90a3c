import { review } from '../../src/core/review.ts';
import type { LanguageId, Review } from '../../src/core/types.ts';
import { draftWith, reviewerIn } from '../core/pieces.ts';

/** Texts by the language of who writes them. */
export type Texts = Readonly<Record<LanguageId, readonly string[]>>;

export const reviewOf = (text: string, language: LanguageId): Review => review(draftWith(text, { limit: 1000 }), reviewerIn(language));

/** Whether a rule holds something against a text. */
export const speaks = (rule: string, text: string, language: LanguageId): boolean => {
  const { hints, value } = reviewOf(text, language);
  return hints.some(({ ruleId, severity }) => ruleId === rule && severity !== 'credit') || value.rows.some(({ ruleId, points }) => ruleId === rule && points < 0);
};

export const inTurn = (texts: Texts): (readonly [LanguageId, string])[] => (['en', 'id', 'fil'] as const).flatMap((language) => texts[language].map((text) => [language, text] as const));

import { fillIn } from '../core/rules/rule-texts.ts';
import type { LanguageId } from '../core/model/model.ts';
import type { Plural } from '../strings/types/coach.ts';

/** A sentence with its number, in the plural form that the language has for it. */
export const plural = (forms: Plural, n: number, speaks: LanguageId): string =>
  fillIn((new Intl.PluralRules(speaks).select(n) === 'one' && forms.one) || forms.other, { n });

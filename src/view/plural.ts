import { fillIn } from '../core/util/interpolate.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { Plural } from '../strings/types/coach.ts';

/** A sentence with its number, in the plural form that the language has for it. */
export const plural = (forms: Plural, n: number, speaks: LanguageId): string =>
  fillIn((new Intl.PluralRules(speaks).select(n) === 'one' && forms.one) || forms.other, { n });

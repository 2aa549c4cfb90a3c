import { interpolate } from '../core/util/interpolate.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { Plural } from '../strings/types/coach.ts';

/** Fills a number into the sentence with the right plural form for the language. */
export const plural = (forms: Plural, n: number, locale: LanguageId): string =>
  interpolate((new Intl.PluralRules(locale).select(n) === 'one' && forms.one) || forms.other, { n });

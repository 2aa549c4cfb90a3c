import type { LanguageId } from '../core/model/language.ts';

/** A share of 1 as whole per cent. */
export const percent = (share: number, locale: LanguageId): string => share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });

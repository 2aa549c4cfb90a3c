import type { LanguageId } from '../core/model/language.ts';

/** Formats a share from 0 to 1 as a whole percentage. */
export const percent = (share: number, locale: LanguageId): string => share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });

import type { LanguageId } from '../core/model/language.ts';

/** The languages of tips and pages, each by its own name. */
export const languageNames: Readonly<Record<LanguageId, string>> = { en: 'English', id: 'Bahasa Indonesia', fil: 'Filipino' };

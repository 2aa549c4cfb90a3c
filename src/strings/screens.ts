import type { LanguageId } from '../core/model/language.ts';
import { screens as en } from './en/screens.ts';
import { screens as fil } from './fil/screens.ts';
import { screens as id } from './id/screens.ts';
import type { ScreenStrings } from './types/screens.ts';

/** Texts of options and welcome page, by language. Kept apart from the popup's, so that the popup opens fast. */
export const screenStrings: Readonly<Record<LanguageId, ScreenStrings>> = { en, id, fil };

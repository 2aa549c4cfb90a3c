import type { LanguageId } from '../core/model/language.ts';
import type { PageStrings } from './types/popup.ts';
import { pages as en } from './en/popup.ts';
import { pages as fil } from './fil/popup.ts';
import { pages as id } from './id/popup.ts';

/** Texts shared by popup, options and welcome page, by language. */
export const pageStrings: Readonly<Record<LanguageId, PageStrings>> = { en, id, fil };

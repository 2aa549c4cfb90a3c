import type { LanguageId } from '../core/types.ts';
import type { PageStrings } from './types.ts';
import { pages as en } from './en.ts';
import { pages as fil } from './fil.ts';
import { pages as id } from './id.ts';

/** What popup, options and welcome say, by language. */
export const pageStrings: Readonly<Record<LanguageId, PageStrings>> = { en, id, fil };

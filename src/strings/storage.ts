import type { LanguageId } from '../core/model/language.ts';
import type { StoredStrings } from './types/storage.ts';
import { stored as en } from './en/storage.ts';
import { stored as fil } from './fil/storage.ts';
import { stored as id } from './id/storage.ts';

/** What is said when what is stored is not as it should be, by language. */
export const storedStrings: Readonly<Record<LanguageId, StoredStrings>> = { en, id, fil };

import type { LanguageId } from '../core/model/language.ts';
import type { StorageStrings } from './types/storage.ts';
import { stored as en } from './en/storage.ts';
import { stored as fil } from './fil/storage.ts';
import { stored as id } from './id/storage.ts';

/** What is said when what is stored is not as it should be, by language. */
export const storageStrings: Readonly<Record<LanguageId, StorageStrings>> = { en, id, fil };

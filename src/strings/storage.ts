import type { LanguageId } from '../core/model/language.ts';
import type { StorageStrings } from './types/storage.ts';
import { stored as en } from './en/storage.ts';
import { stored as fil } from './fil/storage.ts';
import { stored as id } from './id/storage.ts';

/** Messages about stored data that is invalid, unreadable or too new, by language. */
export const storageStrings: Readonly<Record<LanguageId, StorageStrings>> = { en, id, fil };

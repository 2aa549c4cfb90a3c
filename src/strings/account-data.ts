import type { LanguageId } from '../core/model/language.ts';
import type { AccountDataStrings } from './types/account-data.ts';
import { learning as en } from './en/account-data.ts';
import { learning as fil } from './fil/account-data.ts';
import { learning as id } from './id/account-data.ts';

/** Texts of the options about accounts that were learned from, by language. */
export const accountDataStrings: Readonly<Record<LanguageId, AccountDataStrings>> = { en, id, fil };

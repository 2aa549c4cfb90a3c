import type { LanguageId } from '../core/model/language.ts';
import type { AccountStrings } from './types/account.ts';
import { ratios as en } from './en/account.ts';
import { ratios as fil } from './fil/account.ts';
import { ratios as id } from './id/account.ts';

/** Texts of My account, by language. Kept apart from the popup's other texts, so that the popup opens fast. */
export const accountStrings: Readonly<Record<LanguageId, AccountStrings>> = { en, id, fil };

import type { LanguageId } from '../core/model/language.ts';
import type { AccountStrings } from './types/account.ts';
import { ratios as en } from './en/account.ts';
import { ratios as fil } from './fil/account.ts';
import { ratios as id } from './id/account.ts';

/** What My account says, by language. Apart from the popup's other strings, so that it opens fast. */
export const accountStrings: Readonly<Record<LanguageId, AccountStrings>> = { en, id, fil };

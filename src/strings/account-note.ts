import type { LanguageId } from '../core/model/language.ts';
import type { AccountNoteStrings } from './types/account-note.ts';
import { learned as en } from './en/account-note.ts';
import { learned as fil } from './fil/account-note.ts';
import { learned as id } from './id/account-note.ts';

/** Short notes on how much was learned about an account, by language. */
export const accountNoteStrings: Readonly<Record<LanguageId, AccountNoteStrings>> = { en, id, fil };

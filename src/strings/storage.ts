import type { LanguageId } from '../../core/types.ts';
import type { StoredStrings } from './types.ts';
import { stored as en } from './en.ts';
import { stored as fil } from './fil.ts';
import { stored as id } from './id.ts';

/** What is said when what is stored is not as it should be, by language. */
export const storedStrings: Readonly<Record<LanguageId, StoredStrings>> = { en, id, fil };

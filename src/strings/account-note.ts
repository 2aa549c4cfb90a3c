import type { LanguageId } from '../../core/types.ts';
import type { LearnedStrings } from './types.ts';
import { learned as en } from './en.ts';
import { learned as fil } from './fil.ts';
import { learned as id } from './id.ts';

/** What is said about what was learned of an account, by language. */
export const learnedStrings: Readonly<Record<LanguageId, LearnedStrings>> = { en, id, fil };

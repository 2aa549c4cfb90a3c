import type { LanguageId } from '../../core/types.ts';
import type { LearningStrings } from './types.ts';
import { learning as en } from './en.ts';
import { learning as fil } from './fil.ts';
import { learning as id } from './id.ts';

/** What the options say about what was learned, by language. */
export const learningStrings: Readonly<Record<LanguageId, LearningStrings>> = { en, id, fil };

import type { LanguageId } from '../core/types.ts';
import type { CoachStrings } from './types.ts';
import { coach as en } from './en.ts';
import { coach as fil } from './fil.ts';
import { coach as id } from './id.ts';

/** What the strip and its card say, by language. Apart from the pages' strings, so that the content script stays small. */
export const coachStrings: Readonly<Record<LanguageId, CoachStrings>> = { en, id, fil };

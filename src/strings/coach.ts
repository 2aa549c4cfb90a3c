import type { LanguageId } from '../core/model/language.ts';
import type { CoachStrings } from './types/coach.ts';
import { coach as en } from './en/coach.ts';
import { coach as fil } from './fil/coach.ts';
import { coach as id } from './id/coach.ts';

/** What the strip and its card say, by language. Apart from the pages' strings, so that the content script stays small. */
export const coachStrings: Readonly<Record<LanguageId, CoachStrings>> = { en, id, fil };

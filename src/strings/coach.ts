import type { LanguageId } from '../core/model/language.ts';
import type { CoachStrings } from './types/coach.ts';
import { coach as en } from './en/coach.ts';
import { coach as fil } from './fil/coach.ts';
import { coach as id } from './id/coach.ts';

/** Texts of the strip and its card, by language. Kept apart from the pages' texts, so that the worker does not contain those. */
export const coachStrings: Readonly<Record<LanguageId, CoachStrings>> = { en, id, fil };

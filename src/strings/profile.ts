import type { LanguageId } from '../core/model/language.ts';
import { pageStrings } from './pages.ts';
import type { ProfileStrings } from './types/profile.ts';
import { profile as en } from './en/profile.ts';
import { profile as fil } from './fil/profile.ts';
import { profile as id } from './id/profile.ts';

/** Texts of the card beside a profile, by language; the background renders the card. */
const profileStrings: Readonly<Record<LanguageId, ProfileStrings>> = { en, id, fil };

/** The same with the names of the styles. */
export const cardWords = (locale: LanguageId) => ({ ...profileStrings[locale], styles: pageStrings[locale].styles });

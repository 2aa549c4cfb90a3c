import type { LanguageId } from '../core/model/language.ts';
import { pageStrings } from './pages.ts';
import type { ProfileStrings } from './types/profile.ts';
import { profile as en } from './en/profile.ts';
import { profile as fil } from './fil/profile.ts';
import { profile as id } from './id/profile.ts';

/** Texts of a profile's card, by language. The background renders the card. */
const profileStrings: Readonly<Record<LanguageId, ProfileStrings>> = { en, id, fil };

/** Texts of a profile's card, including the names of the styles. */
export const cardWords = (locale: LanguageId) => ({ ...profileStrings[locale], styles: pageStrings[locale].styles });

import { cardOf } from '../core/profile/card.ts';
import type { Profile } from '../core/profile/profile.ts';
import type { LanguageId } from '../core/model/language.ts';
import { cardWords } from '../strings/profile.ts';
import { ProfileNumbers } from './profile-numbers.tsx';

/** The two numbers of the profile in the current tab and what their ratio says. */
export const ProfileNow = ({ profile, locale }: { readonly profile: Profile; readonly locale: LanguageId }) => <ProfileNumbers handle={profile.handle} card={cardOf(profile, cardWords(locale), locale)} />;

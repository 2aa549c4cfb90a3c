import { cardOf } from '../core/profile/card.ts';
import type { ProfileSeen } from '../core/profile/profile.ts';
import type { LanguageId } from '../core/model/language.ts';
import { cardWords } from '../strings/profile.ts';
import { ProfileNumbers } from './profile-numbers.tsx';

/** The two numbers of the profile in the current tab, and what their ratio says. */
export const ProfileNow = ({ profile, speaks }: { readonly profile: ProfileSeen; readonly speaks: LanguageId }) => <ProfileNumbers handle={profile.handle} card={cardOf(profile, cardWords(speaks), speaks)} />;

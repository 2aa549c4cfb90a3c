import { ratioOf } from '../core/profile/ratio.ts';
import type { LanguageId } from '../core/types.ts';
import type { Report } from './seen.ts';
import { pageStrings } from '../strings/pages.ts';
import { ProfileCard } from '../view/profile-card.tsx';

/** The two numbers of the profile in the current tab, and what their ratio says. */
export function Ratios({ report, speaks }: { readonly report: Report | undefined; readonly speaks: LanguageId }) {
  const strings = pageStrings[speaks];
  const profile = report?.profile;
  if (!profile) return <p class="says">{strings.noProfile}</p>;
  return <ProfileCard {...profile} reading={profile.followers && profile.following && ratioOf(profile.followers, profile.following)} strings={strings} speaks={speaks} />;
}

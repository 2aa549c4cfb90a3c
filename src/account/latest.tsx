import { cardOf } from '../core/profile/card.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { ProfileSnapshot } from '../core/model/profile.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { cardWords } from '../strings/profile.ts';
import type { AccountStrings } from '../strings/types/account.ts';
import { ProfileNumbers } from '../view/profile-numbers.tsx';
import { writeDay } from './basis.tsx';

/** The latest two numbers and their style. */
export function Latest({ snapshot, strings, locale }: { readonly snapshot: ProfileSnapshot; readonly strings: AccountStrings; readonly locale: LanguageId }) {
  const { handle, followers, following, followersUncertainty, followingUncertainty, takenAt } = snapshot;
  const card = cardOf({ handle, isOwn: true, isProtected: false, followers: { value: followers, uncertainty: followersUncertainty }, following: { value: following, uncertainty: followingUncertainty } }, cardWords(locale), locale);
  return (
    <>
      <ProfileNumbers handle={handle} card={card} />
      <p class="help">{interpolate(strings.asOf, { date: writeDay(takenAt, locale) })}</p>
    </>
  );
}

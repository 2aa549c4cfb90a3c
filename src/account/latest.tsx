import { cardOf } from '../core/profile/card.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { ProfileSnapshot } from '../core/model/profile.ts';
import { fillIn } from '../core/util/interpolate.ts';
import { cardWords } from '../strings/profile.ts';
import type { RatioStrings } from '../strings/types/account.ts';
import { ProfileNumbers } from '../view/profile-numbers.tsx';
import { writeDay } from './basis.tsx';

/** The two numbers as they were read last, and the style they show. */
export function Latest({ snapshot, strings, speaks }: { readonly snapshot: ProfileSnapshot; readonly strings: RatioStrings; readonly speaks: LanguageId }) {
  const { handle, followers, following, followersUncertainty, followingUncertainty, takenAt } = snapshot;
  const card = cardOf({ handle, isOwn: true, isProtected: false, followers: { value: followers, uncertainty: followersUncertainty }, following: { value: following, uncertainty: followingUncertainty } }, cardWords(speaks), speaks);
  return (
    <>
      <ProfileNumbers handle={handle} card={card} />
      <p class="help">{fillIn(strings.asOf, { date: writeDay(takenAt, speaks) })}</p>
    </>
  );
}

import { cardOf, type CardNote, type ProfileCard } from '../core/profile/card.ts';
import type { ProfileSeen } from '../core/profile/profile.ts';
import type { LanguageId } from '../core/model/language.ts';
import { fillIn } from '../core/util/interpolate.ts';
import { learnedStrings } from '../strings/account-note.ts';
import { cardWords } from '../strings/profile.ts';

/** What was learned of one's own voice. */
function noteOf(learned: number, speaks: LanguageId): CardNote {
  const { fromPosts, notYet, short } = learnedStrings[speaks];
  const n = learned.toLocaleString(speaks);
  return { short: fillIn(short, { n }), whole: learned === 0 ? notYet : fillIn(fromPosts, { n }) };
}

/** The card of a profile in a person's language, so that the content script only draws. `learned`: from how many of one's own posts. */
export const profileCard = (seen: ProfileSeen, speaks: LanguageId, learned?: number): ProfileCard => ({
  ...cardOf(seen, cardWords(speaks), speaks),
  ...(learned === undefined ? {} : { note: noteOf(learned, speaks), noRoom: learnedStrings[speaks].noRoom }),
});

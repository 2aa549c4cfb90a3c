import { cardOf, type CardNote, type ProfileCard } from '../core/profile/card.ts';
import type { Profile } from '../core/profile/profile.ts';
import type { LanguageId } from '../core/model/language.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { accountNoteStrings } from '../strings/account-note.ts';
import { cardWords } from '../strings/profile.ts';

/** The note on how much was learned about the person's own voice. */
function noteOf(learned: number, locale: LanguageId): CardNote {
  const { fromPosts, notYet, short } = accountNoteStrings[locale];
  const n = learned.toLocaleString(locale);
  return { short: interpolate(short, { n }), whole: learned === 0 ? notYet : interpolate(fromPosts, { n }) };
}

/** The card of a profile in the person's language, ready to draw. `learned`: for the person's own profile, the number of posts learned. */
export const profileCard = (seen: Profile, locale: LanguageId, learned?: number): ProfileCard => ({
  ...cardOf(seen, cardWords(locale), locale),
  ...(learned === undefined ? {} : { note: noteOf(learned, locale), noRoom: accountNoteStrings[locale].noRoom }),
});

import { cardOf, type ProfileCard } from '../core/profile/card.ts';
import type { ProfileSeen } from '../core/profile/seen.ts';
import type { LanguageId } from '../core/types.ts';
import { fillIn } from '../core/words.ts';
import { learnedStrings } from '../strings/brand/index.ts';
import { cardWords } from '../strings/profile/index.ts';

/** What was learned of one's own voice, in a sentence behind another. */
function withLearned(says: string, learned: number, speaks: LanguageId): string {
  const { fromPosts, notYet } = learnedStrings[speaks];
  return `${says} · ${learned === 0 ? notYet : fillIn(fromPosts, { n: learned.toLocaleString(speaks) })}`;
}

/** The card of a profile in a person's language, so that the content script only draws. `learned`: from how many of one's own posts. */
export function profileCard(seen: ProfileSeen, speaks: LanguageId, learned?: number): ProfileCard {
  const card = cardOf(seen, cardWords(speaks), speaks);
  return learned === undefined || card.counts.length === 0 ? card : { ...card, style: withLearned(card.style, learned, speaks) };
}

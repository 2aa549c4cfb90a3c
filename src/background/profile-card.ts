import type { ProfileCard } from '../core/profile/card.ts';
import { ratioOf } from '../core/profile/ratio.ts';
import { placeOnScale, scaleMarks, stretchOf } from '../core/profile/scale.ts';
import { countsOf, type ProfileSeen } from '../core/profile/seen.ts';
import type { Count } from '../core/text/counts.ts';
import type { LanguageId } from '../core/types.ts';
import { fillIn } from '../core/words.ts';
import { pageStrings } from '../strings/pages.ts';
import { learnedStrings } from '../strings/brand/index.ts';
import { profileStrings } from '../strings/profile/index.ts';

const about = (isExact: boolean, shown: string): string => (isExact ? shown : `≈ ${shown}`);

/** What was learned of one's own voice, in a sentence behind another. */
function withLearned(says: string, learned: number | undefined, speaks: LanguageId): string {
  if (learned === undefined) return says;
  const { fromPosts, notYet } = learnedStrings[speaks];
  return `${says} · ${learned === 0 ? notYet : fillIn(fromPosts, { n: learned.toLocaleString(speaks) })}`;
}

/** The card of a profile in a person's language: all sentences ready, so that the content script only draws. `learned`: from how many of one's own posts. */
export function profileCard(seen: ProfileSeen, speaks: LanguageId, learned?: number): ProfileCard {
  const strings = profileStrings[speaks];
  const { label, open, close, notKnown } = { ...strings, label: fillIn(strings.label, { handle: seen.handle }) };
  const counts = countsOf(seen);
  if (!counts) return { label, counts: [], style: notKnown, short: notKnown, scale: undefined, open, close };
  const { followers, following } = counts;
  const reading = ratioOf(followers, following);
  const shown = (count: Count): string => about(count.uncertainty === 0, count.value.toLocaleString(speaks));
  const isExact = followers.uncertainty === 0 && following.uncertainty === 0;
  /** As many decimals as are written. */
  const decimal = (written: string): string => Number(written).toLocaleString(speaks, { minimumFractionDigits: written.split('.')[1]?.length ?? 0 });
  const isReadable = reading.shown !== '' && reading.style !== 'too-early';
  const ratio = isReadable ? about(isExact, decimal(reading.shown)) : '–';
  const style = reading.style === undefined ? strings.between : pageStrings[speaks].styles[reading.style];
  const stretch = isReadable ? stretchOf(followers, following) : undefined;
  return {
    label,
    counts: [
      { name: strings.followers, shown: shown(followers) },
      { name: strings.following, shown: shown(following) },
      { name: strings.ratio, shown: ratio },
    ],
    style: withLearned(style, learned, speaks),
    short: isReadable ? fillIn(strings.pill, { ratio }) : style,
    scale: stretch && { ...stretch, says: fillIn(strings.scale, { ratio }), marks: scaleMarks.map((mark) => ({ at: placeOnScale(mark), label: decimal(String(mark)) })) },
    open,
    close,
  };
}

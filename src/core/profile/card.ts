import { handleOf } from '../brand/account.ts';
import type { Count } from '../text/counts.ts';
import type { LanguageId } from '../model/language.ts';
import { interpolate } from '../util/interpolate.ts';
import { ratioOf, type RatioStyle } from './ratio.ts';
import { placeOnScale, scaleMarks, stretchOf, type Stretch } from './scale.ts';
import { countsOf, type Profile } from './profile.ts';

/** A remark in a short and a full version. */
export interface CardNote {
  readonly short: string;
  readonly whole: string;
}

/** A profile's card, with all texts and all positions on the scale computed. */
export interface ProfileCard {
  readonly label: string;
  /** Followers, following and ratio, each with its name. Empty while unknown. */
  readonly counts: readonly { readonly name: string; readonly shown: string }[];
  /** The style in words, or the reason why there is none. */
  readonly style: string;
  /** The style in one or two words, for the pill. */
  readonly short: string;
  readonly scale: (Stretch & { readonly says: string; readonly marks: readonly { readonly at: number; readonly label: string }[] }) | undefined;
  /** Shown if there is room. */
  readonly note?: CardNote | undefined;
  /** Shown in place of the note while storage is full. */
  readonly noRoom?: CardNote | undefined;
  readonly open: string;
  readonly close: string;
}

/** The sentences of a card in one language. */
interface CardWords {
  readonly label: string;
  readonly followers: string;
  readonly following: string;
  readonly ratio: string;
  readonly pill: string;
  readonly scale: string;
  readonly notKnown: string;
  readonly between: string;
  readonly open: string;
  readonly close: string;
  readonly styles: Readonly<Record<RatioStyle, string>>;
}

/** Puts "≈" before counts that the page shows rounded. */
export const about = (isExact: boolean, shown: string): string => (isExact ? shown : `≈ ${shown}`);
export const writeCount = ({ value, uncertainty }: Count, locale: LanguageId): string => about(uncertainty === 0, value.toLocaleString(locale));
/** Formats a ratio from `ratioOf` for a language, keeping the number of decimals. */
export const writeRatio = (shown: string, locale: LanguageId): string => Number(shown).toLocaleString(locale, { minimumFractionDigits: shown.split('.')[1]?.length ?? 0 });

/** The card of a profile, ready to draw. */
export function cardOf(seen: Profile, words: CardWords, locale: LanguageId): ProfileCard {
  const { open, close, notKnown } = words;
  const label = interpolate(words.label, { handle: handleOf(seen.handle) });
  const counts = countsOf(seen);
  if (!counts) return { label, counts: [], style: notKnown, short: notKnown, scale: undefined, open, close };
  const { followers, following } = counts;
  const { shown, style: named } = ratioOf(followers, following);
  const isReadable = shown !== '' && named !== 'too-early';
  const ratio = isReadable ? about(followers.uncertainty === 0 && following.uncertainty === 0, writeRatio(shown, locale)) : '–';
  const style = named === undefined ? words.between : words.styles[named];
  const stretch = isReadable ? stretchOf(followers, following) : undefined;
  return {
    label,
    counts: [
      { name: words.followers, shown: writeCount(followers, locale) },
      { name: words.following, shown: writeCount(following, locale) },
      { name: words.ratio, shown: ratio },
    ],
    style,
    short: isReadable ? interpolate(words.pill, { ratio }) : style,
    scale: stretch && { ...stretch, says: interpolate(words.scale, { ratio }), marks: scaleMarks.map((mark) => ({ at: placeOnScale(mark), label: writeRatio(String(mark), locale) })) },
    open,
    close,
  };
}

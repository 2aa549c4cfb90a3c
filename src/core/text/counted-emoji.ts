import { unitsOf } from './characters.ts';
import { sequenceEnd } from './emoji-sequences.ts';

/** Emoji as X counts them: a recommended sequence counts as one, anything else part by part. X's published counter knows emoji up to Unicode 11; newer ones also count as one here. */

const emojiStyle = 0xfe0f;
const joiner = 0x200d;
const keycap = 0x20e3;
/** First UTF-16 units: of skin tones and flag letters, and of the tags in regional flags. */
const toneOrFlag = 0xd83c;
const tag = 0xdb40;

const keycapBase = /[#*0-9]/;
/** Shown as emoji by default, yet may be followed by the emoji variation selector. */
const alsoStyled =
  /[\u231A\u231B\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2757\u2B1B\u2B1C\u2B50\u2B55\u{1F004}\u{1F21A}\u{1F22F}]/u;
/** Shown as text unless a variation selector follows. X accepts none for the infinity sign and the transgender symbol. */
const styled = /(?=\p{Emoji})(?!\p{Emoji_Presentation}|[#*0-9\u267E\u26A7])./u;
/** X also accepts skin tones on the skier. */
const toned = /[\p{Emoji_Modifier_Base}\u26F7]/u;
const tone = /^\p{Emoji_Modifier}/u;

const mayGoOn = (unit: number): boolean => unit === emojiStyle || unit === joiner || unit === keycap || unit === toneOrFlag || unit === tag;

/** End of what X counts as one character, starting at `at`. */
export const countedEnd = (text: string, at: number, code: number): number => {
  const one = at + unitsOf(code);
  if (!mayGoOn(text.charCodeAt(one))) return one;
  const character = text.slice(at, one);
  if (keycapBase.test(character)) {
    const sign = text.charCodeAt(one) === emojiStyle ? one + 1 : one;
    return text.charCodeAt(sign) === keycap ? sign + 1 : one;
  }
  const hasStyle = text.charCodeAt(one) === emojiStyle && (styled.test(character) || alsoStyled.test(character));
  const styledEnd = hasStyle ? one + 1 : one;
  const hasTone = toned.test(character) && tone.test(text.slice(styledEnd, styledEnd + 2)) && !(hasStyle && alsoStyled.test(character));
  const alone = hasTone ? styledEnd + 2 : styledEnd;
  const next = text.charCodeAt(alone);
  return next === joiner || next === toneOrFlag || next === tag ? Math.max(alone, sequenceEnd(text, at)) : alone;
};

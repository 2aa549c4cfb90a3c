/** Character classes from a table. Posts are read character by character, and a regular expression for each would cost more than everything else. */

/** Spaces within a line and control characters. */
export const SPACE = 1;
/** Ends a line. */
export const BREAK = 2;
export const LETTER = 3;
/** Combines with the letter before it: accents, vowel signs. */
export const MARK = 4;
export const DIGIT = 5;
const SYMBOL = 6;
/** Starts an emoji on its own. */
export const EMOJI = 7;
/** Invisible and does not end a word: joiners, direction marks, soft hyphens, variation selectors, lone surrogates. */
export const INVISIBLE = 8;

const breaks = /[\n\r\v\f\u{85}\u{2028}\u{2029}]/u;
/** Includes the zero-width space, which separates words in Thai. */
const spaces = /[\s\u{200B}]|\p{Cc}/u;
const invisible = /[\p{Cf}\p{Cs}\p{Variation_Selector}]/u;
/** Pictographs below U+2600 (™, ↔, ℹ) are symbols unless a variation selector follows. */
const emoji = /\p{Emoji_Presentation}|(?=[\u{2600}-\u{10FFFF}])\p{Extended_Pictographic}/u;
const letter = /\p{Alphabetic}/u;
const digit = /\p{Nd}/u;
const mark = /\p{M}/u;

const classify = (code: number): number => {
  const character = String.fromCodePoint(code);
  if (breaks.test(character)) return BREAK;
  if (spaces.test(character)) return SPACE;
  if (invisible.test(character)) return INVISIBLE;
  if (mark.test(character)) return MARK;
  if (digit.test(character)) return DIGIT;
  if (emoji.test(character)) return EMOJI;
  return letter.test(character) ? LETTER : SYMBOL;
};

/** Filled on demand; 0 means not computed yet. Planes 0 and 1 contain everything people commonly write. */
const known = new Uint8Array(0x20000);
for (let code = 0; code < 128; code++) known[code] = classify(code);

/** The class of a code point. */
export const classOf = (code: number): number => {
  const seen = known[code];
  if (seen !== undefined && seen !== 0) return seen;
  const found = classify(code);
  if (code < known.length) known[code] = found;
  return found;
};

/** The class of the character at `at`; past the end of the text, a space. */
export const classAt = (text: string, at: number): number => classOf(text.codePointAt(at) ?? 0x20);

/** Number of UTF-16 units of a code point. */
export const unitsOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** A table of where each UTF-16 unit may occur in a link. X works on units, not characters, and so do we. */

/** Anywhere in a domain. */
export const DOMAIN = 1;
/** In the domain of a link without "https://". */
export const PLAIN = 2;
/** Anywhere in a path; at its end. */
export const PATH = 4;
export const PATH_END = 8;
/** Anywhere in a query; at its end. */
export const QUERY = 16;
export const QUERY_END = 32;
/** A link may start right after it. */
export const BEFORE = 64;
const SEEN = 128;

const accented = 'À-ÖØ-öø-ɏɓɔɖɗəɛɣɨɯɲʉʻ\u0300-\u036FḀ-ỿ';
const cyrillic = '\u0400-\u04FF';
const noLink = '\uFEFF\uFFFE\uFFFF';
const directions = '\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069';
const space = '\t-\r \u0085\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000';
const punctuation = '!\'#%&()*+,\\\\\\-./:;<=>?@[\\]^_{|}~$';

/** Without the "u" flag, because with it "i" would fold case differently from X. */
const classes: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [DOMAIN, new RegExp(`[^${punctuation}${space}${noLink}${directions}]`, 'i')],
  [PLAIN, new RegExp(`[-a-z0-9${accented}]`, 'i')],
  [PATH, new RegExp(`[a-z${cyrillic}0-9!*';:=+,.$/%#[\\]\\-\u2013_~@|&${accented}]`, 'i')],
  [PATH_END, new RegExp(`[+\\-a-z${cyrillic}0-9=_#/${accented}]`, 'i')],
  [QUERY, /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i],
  [QUERY_END, /[a-z0-9\-_&=#/]/i],
  [BEFORE, new RegExp(`[^A-Za-z0-9@＠$#＃${noLink}]|[${directions}]`, 'i')],
];

const known = new Uint8Array(0x10000);

const classify = (unit: number): number => {
  const character = String.fromCharCode(unit);
  return classes.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), SEEN);
};

/** Whether the unit at `at` belongs to a class. False outside the text. */
export const isAt = (text: string, at: number, bit: number): boolean => {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return false;
  const bits = known[unit] ?? 0;
  return ((bits === 0 ? (known[unit] = classify(unit)) : bits) & bit) !== 0;
};

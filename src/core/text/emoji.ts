import { classOf, EMOJI, unitsOf } from './characters.ts';

const textStyle = 0xfe0e;
const emojiStyle = 0xfe0f;
const joiner = 0x200d;
const keycap = 0x20e3;
const isFlagLetter = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const isSkinTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;
/** Tag characters spell regional flags (Scotland, Wales). */
const isTag = (code: number): boolean => code >= 0xe0020 && code <= 0xe007f;
const isKeycapBase = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x23 || code === 0x2a;
const picture = /\p{Extended_Pictographic}/u;

/** End of the variation selector, skin tone, keycap and tags that follow the picture ending at `at`. */
const skipModifiers = (text: string, at: number): number => {
  for (;;) {
    const code = text.codePointAt(at) ?? 0;
    if (code !== emojiStyle && code !== keycap && !isSkinTone(code) && !isTag(code)) return at;
    at += unitsOf(code);
  }
};

const startsPicture = (text: string, at: number, code: number): boolean =>
  classOf(code) === EMOJI
    ? text.charCodeAt(at + unitsOf(code)) !== textStyle
    : code > 0x7f && text.charCodeAt(at + unitsOf(code)) === emojiStyle && picture.test(String.fromCodePoint(code));

/** End of the keycap at `at` ("1️⃣"), or `at` if there is none. */
export const keycapEnd = (text: string, at: number): number => {
  if (!isKeycapBase(text.charCodeAt(at))) return at;
  const sign = text.charCodeAt(at + 1) === emojiStyle ? at + 2 : at + 1;
  return text.charCodeAt(sign) === keycap ? sign + 1 : at;
};

/** End of the emoji at `at` as a reader sees it (a family or a flag is one, whatever its skin tones), or `at` if there is none. */
export const emojiEnd = (text: string, at: number): number => {
  const code = text.codePointAt(at) ?? 0;
  if (isFlagLetter(code)) return isFlagLetter(text.codePointAt(at + 2) ?? 0) ? at + 4 : at + 2;
  if (!startsPicture(text, at, code)) return at;
  let end = skipModifiers(text, at + unitsOf(code));
  while (text.charCodeAt(end) === joiner) {
    const next = text.codePointAt(end + 1) ?? 0;
    if (next < 0x80 || !picture.test(String.fromCodePoint(next))) break;
    end = skipModifiers(text, end + 1 + unitsOf(next));
  }
  return end;
};

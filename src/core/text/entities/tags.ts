import type { Span } from '../../model/span.ts';

const isOneOf = (characters: string, text: string, at: number): boolean => at < text.length && characters.includes(text.charAt(at));

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isNamePart = (code: number): boolean => isLetter(code) || isDigit(code) || code === 0x5f;

const skipWhile = (text: string, at: number, limit: number, test: (code: number) => boolean): number => {
  let end = at;
  while (end < limit && end < text.length && test(text.charCodeAt(end))) end++;
  return end;
};

/**
 * Calls `read` for each occurrence of a sign or its full-width form, in order. In X's regular expressions a match consumes the character before
 * its sign, so that character cannot precede another match: `read` receives the position from which characters are free and
 * returns the new one.
 */
const eachSign = (text: string, sign: string, wide: string, read: (at: number, from: number) => number): void => {
  const either = text.includes(wide) ? new RegExp(`[${sign}${wide}]`, 'g') : undefined;
  const nextFrom = (at: number): number => {
    if (either === undefined) return text.indexOf(sign, at);
    either.lastIndex = at;
    return either.exec(text)?.index ?? -1;
  };
  let from = 0;
  for (let at = nextFrom(0); at >= 0; at = nextFrom(Math.max(at + 1, from))) from = read(at, from);
};

const longestHandle = 20;
const longestList = 24;
const accented = /[À-ÖØ-öø-ɏɓɔɖɗəɛɣɨɯɲʉʻḀ-ỿ]|[\u0300-\u036F]/;

/** "RT@name" and "rt:@name" are mentions even though a letter precedes the sign. */
const isRetweetBefore = (text: string, at: number, from: number): boolean => {
  const start = (text.charAt(at - 1) === ':' ? at - 1 : at) - 2;
  if (start < from || text.slice(start, start + 2).toLowerCase() !== 'rt') return false;
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  return start > from && !isNamePart(before) && !'+~.-'.includes(text.charAt(start - 1));
};

const mayBeMentioned = (text: string, at: number, from: number): boolean => {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  const isFree = at > from && !isNamePart(before) && !'!#$%&*@＠'.includes(text.charAt(at - 1));
  return isFree || isRetweetBefore(text, at, from);
};

/** "@name" and "@name/list". */
export const findMentions = (text: string): readonly Span[] => {
  const found: Span[] = [];
  eachSign(text, '@', '＠', (start, from) => {
    if (!mayBeMentioned(text, start, from)) return from;
    const nameEnd = skipWhile(text, start + 1, start + 1 + longestHandle, isNamePart);
    if (nameEnd === start + 1) return from;
    const hasList = text.charAt(nameEnd) === '/' && isLetter(text.charCodeAt(nameEnd + 1));
    const end = hasList ? skipWhile(text, nameEnd + 2, nameEnd + 2 + longestList, (code) => isNamePart(code) || code === 0x2d) : nameEnd;
    const isPartOfMore = isOneOf('@＠', text, end) || accented.test(text.charAt(end)) || text.startsWith('://', end);
    if (!isPartOfMore) found.push({ start, end });
    return end;
  });
  return found;
};

const tagLetter = /[\p{L}\p{M}]/u;
/** Letters, digits, and characters that some scripts use within words. X's list has the letters of Unicode 7; we use the browser's. */
const tagPart = /[\p{L}\p{M}\p{Nd}_\u200C-\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7]/u;
const tagRun = new RegExp(`${tagPart.source}+`, 'uy');

/** Start of the character before `at`, or -1 for half a surrogate pair. */
const characterBefore = (text: string, at: number): number => {
  const code = text.codePointAt(at - 2) ?? 0;
  if (at > 1 && code > 0xffff) return at - 2;
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdfff ? -1 : at - 1;
};

const mayBeTagged = (text: string, at: number, from: number): boolean => {
  if (at === 0) return true;
  const before = characterBefore(text, at);
  if (before < from) return false;
  const character = text.slice(before, at);
  if (character === '\uFE0E' || character === '\uFE0F') return true;
  return character !== '&' && !tagPart.test(character);
};

/** "#topic": at least one letter, in any script. */
export const findHashtags = (text: string): readonly Span[] => {
  const found: Span[] = [];
  eachSign(text, '#', '＃', (start, from) => {
    if (isOneOf('\uFE0F\u20E3', text, start + 1) || !mayBeTagged(text, start, from)) return from;
    tagRun.lastIndex = start + 1;
    const run = tagRun.exec(text)?.[0] ?? '';
    if (!tagLetter.test(run)) return from;
    const end = start + 1 + run.length;
    if (!isOneOf('#＃', text, end) && !text.startsWith('://', end)) found.push({ start, end });
    return end;
  });
  return found;
};

const longestTicker = 6;
const space = /[\t-\r \u0085\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
const tickerEnder = /[\s!'#%&()*+,\\\-./:;<=>?@[\]^_{|}~$]/;
const mayEndTicker = (text: string, at: number): boolean => at >= text.length || tickerEnder.test(text.charAt(at));

/** "$ABC" and "$ABC.DE". */
export const findCashtags = (text: string): readonly Span[] => {
  const found: Span[] = [];
  for (let start = text.indexOf('$'); start >= 0; start = text.indexOf('$', start + 1)) {
    if (start > 0 && !space.test(text.charAt(start - 1))) continue;
    const end = skipWhile(text, start + 1, start + 1 + longestTicker, isLetter);
    if (end === start + 1 || !mayEndTicker(text, end)) continue;
    const suffixEnd = isOneOf('._', text, end) ? skipWhile(text, end + 1, end + 3, isLetter) : end;
    found.push({ start, end: suffixEnd > end + 1 && mayEndTicker(text, suffixEnd) ? suffixEnd : end });
  }
  return found;
};

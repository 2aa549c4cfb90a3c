import type { Entity } from './entities/entities.ts';
import type { Token, TokenKind } from './token.ts';
import { BREAK, classAt, classOf, DIGIT, INVISIBLE, LETTER, MARK, SPACE, unitsOf } from './characters.ts';
import { emojiEnd, keycapEnd } from './emoji.ts';
import { foldEmoji, foldWord, unstretchPlain } from './fold.ts';

export { sentencesOf } from './sentences.ts';
export type { Token, TokenKind } from './token.ts';

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xff07;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
/** Separators within a number: 1.200,50 · 14:00 · 24/7 · 2020-21 · 10–15 */
const partsNumber = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f || isHyphen(code) || code === 0x2013 || code === 0x66b || code === 0x66c;
const percent = 0x25;

/** End of the ASCII letters and digits from `at` on. Most words consist of nothing else. */
const plainEnd = (text: string, at: number): number => {
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const lower = code | 0x20;
    const isLetter = lower >= 0x61 && lower <= 0x7a && code < 0x80;
    if (!isLetter && (code < 0x30 || code > 0x39)) break;
  }
  return end;
};

/** End of the letters, marks, digits and inner apostrophes and hyphens from `at` on. */
const wordEnd = (text: string, at: number): number => {
  let end = plainEnd(text, at);
  if (text.charCodeAt(end) === 0x20) return end;
  let next = end;
  while (next < text.length) {
    const code = text.codePointAt(next) ?? 0;
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      next = code < 0x80 ? plainEnd(text, next) : next + unitsOf(code);
      end = next;
    } else if (kind === INVISIBLE) next += unitsOf(code);
    else if (next === end && (isApostrophe(code) || isHyphen(code))) {
      const follower = classAt(text, next + 1);
      if (follower !== LETTER && follower !== DIGIT) return end;
      next++;
      end = next;
    } else return end;
  }
  return end;
};

/** End of the number at `at`, with letters attached to it. */
const numberEnd = (text: string, at: number): number => {
  let end = at;
  for (;;) {
    const code = text.codePointAt(end) ?? 0;
    if (classOf(code) === DIGIT) end += unitsOf(code);
    else if (partsNumber(code) && classAt(text, end + 1) === DIGIT) end++;
    else if (code === percent) return end + 1;
    else return classOf(code) === LETTER ? wordEnd(text, end) : end;
  }
};

const curlyApostrophe = 0x2019;
/** Accented Latin letters that folding leaves whole, unlike ligatures, ŀ, ŉ, ſ and İ. */
const isWholeAccented = (code: number): boolean => code >= 0xc0 && code < 0x17f && code !== 0x130 && code !== 0x132 && code !== 0x133 && code !== 0x13f && code !== 0x140 && code !== 0x149;

/** The key of text[start, end). Plain lower-case words are simply cut out, and few others need full folding. */
const keyOf = (text: string, start: number, end: number): string => {
  let toLower = false;
  let hasAccent = false;
  let hasCurly = false;
  let stretched = false;
  let last = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const letter = code | 0x20;
    if (letter === last && letter === before && letter > 0x60) stretched = true;
    before = last;
    last = letter;
    if (code >= 0x61 && code <= 0x7a) continue;
    if (code > 0x7e) {
      if (code === curlyApostrophe) hasCurly = true;
      else if (isWholeAccented(code)) hasAccent = true;
      else return foldWord(text.slice(start, end));
    } else if (code >= 0x41 && code <= 0x5a) toLower = true;
  }
  const word = text.slice(start, end);
  if (stretched && hasAccent) return foldWord(word);
  const lower = toLower || hasAccent ? word.toLowerCase() : word;
  const straight = hasCurly ? lower.replaceAll('’', "'") : lower;
  return stretched ? unstretchPlain(straight) : straight;
};

/** End of the line breaks from `at` on, including spaces between them. */
const breakEnd = (text: string, at: number): number => {
  let end = at;
  for (let next = at; next < text.length; next++) {
    const kind = classAt(text, next);
    if (kind === BREAK) end = next + 1;
    else if (kind !== SPACE && kind !== INVISIBLE) break;
  }
  return end;
};

const entityKey = (text: string, entity: Entity): string =>
  entity.kind === 'url' ? text.slice(entity.start, entity.end).toLowerCase() : keyOf(text, entity.start, entity.end).replace('＃', '#').replace('＠', '@');

/** Currency codes that may be attached to an amount: "Rp50.000" is a word and a number. */
const currencies = new Set(['rp', 'idr', 'php', 'usd', 'sgd', 'rm']);

/** End of the currency code at `at`, or `at` if none is attached to a number. */
const currencyEnd = (text: string, at: number): number => {
  for (let end = at + 1; end <= at + 3; end++) {
    const code = text.charCodeAt(end);
    if (code < 0x30 || code > 0x39) continue;
    if (currencies.has(text.slice(at, end).toLowerCase())) return end;
    const isPesos = end === at + 1 && text.charAt(at) === 'P' && classAt(text, end + 1) === DIGIT;
    return isPesos ? end : at;
  }
  return at;
};

const make = (kind: TokenKind, text: string, start: number, end: number): Token => ({ kind, start, end, key: keyOf(text, start, end) });

/** The token that starts at `at` and ends by `limit`; undefined for spaces and invisible characters. */
const tokenAt = (text: string, at: number, limit: number): Token | undefined => {
  const code = text.codePointAt(at) ?? 0;
  const kind = classOf(code);
  if (kind === SPACE || kind === INVISIBLE || kind === MARK) return undefined;
  if (kind === LETTER) {
    const currency = currencyEnd(text, at);
    return make('word', text, at, Math.min(limit, currency > at ? currency : wordEnd(text, at)));
  }
  if (kind === BREAK) return { kind: 'break', start: at, end: Math.min(limit, breakEnd(text, at)), key: '\n' };
  const one = at + unitsOf(code);
  const picture = code < 0x80 ? keycapEnd(text, at) : emojiEnd(text, at);
  if (picture > at) {
    const end = Math.min(limit, picture);
    return { kind: 'emoji', start: at, end, key: foldEmoji(text.slice(at, end)) };
  }
  return kind === DIGIT ? make('number', text, at, Math.min(limit, numberEnd(text, at))) : { kind: 'symbol', start: at, end: one, key: text.slice(at, one) };
};

/** Fast path for most words: end of the lower-case word at `at` if it is its own key (no letter three times in a row) and a space, comma or point follows; otherwise `at`. */
const plainWordEnd = (text: string, at: number, limit: number): number => {
  let end = at;
  let last = 0;
  let before = 0;
  let code = text.charCodeAt(at);
  for (; code >= 0x61 && code <= 0x7a; code = text.charCodeAt(++end)) {
    if (code === last && code === before) return at;
    before = last;
    last = code;
  }
  return end <= limit && (code === 0x20 || code === 0x2c || code === 0x2e) ? end : at;
};

const tokenizeSpan = (text: string, from: number, to: number, tokens: Token[]): void => {
  let at = from;
  while (at < to) {
    if (text.charCodeAt(at) === 0x20) {
      at++;
      continue;
    }
    const plain = plainWordEnd(text, at, to);
    if (plain > at) {
      tokens.push({ kind: 'word', start: at, end: plain, key: text.slice(at, plain) });
      at = plain;
      continue;
    }
    const token = tokenAt(text, at, to);
    if (token !== undefined) tokens.push(token);
    at = token === undefined ? at + unitsOf(text.codePointAt(at) ?? 0) : token.end;
  }
};

/** Splits a draft into tokens in one pass, in document order. */
export const tokenize = (text: string, entities: readonly Entity[]): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  for (const entity of entities) {
    tokenizeSpan(text, at, entity.start, tokens);
    tokens.push({ kind: entity.kind, start: entity.start, end: entity.end, key: entityKey(text, entity) });
    at = entity.end;
  }
  tokenizeSpan(text, at, text.length, tokens);
  return tokens;
};

import type { Span } from '../types.ts';
import type { Reading } from './reading.ts';
import { firstFrom } from './seek.ts';

export type PrivateKind = 'card' | 'document' | 'phone' | 'email' | 'place';

/** Something in a text that identifies or reaches a private person. */
export interface PrivateDetail extends Span {
  readonly kind: PrivateKind;
}

/** Digits with the signs that group them; never over a line's end. */
const figures = /\+?\(?\d[\d \u00a0().–-]{5,24}\d/g;
/** 16-digit Indonesian identity number: province, two areas, day (+40 for women), month, year, four of its own. */
const nik = /^[1-9]\d{5}(?:0[1-9]|[1256]\d|[37][01]|4[1-9])(?:0[1-9]|1[0-2])\d{6}$/;
/** Mobile numbers of Indonesia (08…) and the Philippines (09…), also with their country's code. */
const mobile = /^(?:08[1-9]\d{7,10}|628[1-9]\d{7,10}|09\d{9}|639\d{9})$/;
/** Numbers that cost the caller nothing belong to desks. */
const tollFree = /^\+?1?[ .-]?\(?8(?:00|88|77|66|55|44|33|22)\)?[ .-]/;
const northAmerican = /^(?:\+?1[ .-])?\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}$/;
/** Fewer digits than this are a house, a year, a price. */
const documentDigits = 6;
/** How far behind "KTP" or "passport no." the number may stand, in characters. */
const documentReach = 30;
const letterOrDigit = /[\p{L}\p{N}]/u;

const digitsOf = (written: string): string => written.replace(/\D/g, '');

/** The check sum of payment cards. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Visa, Mastercard, JCB and the like: 13 to 19 digits, in fours or in one, with their check sum. */
const isCard = (written: string, digits: string): boolean =>
  digits.length >= 13 && digits.length <= 19 && /^(?:4|5[1-5]|2[2-7]|3[0-9]|6)/.test(digits) && /^\d+$|^\d{4}([ -]\d{4}){2,3}([ -]\d{1,4})?$/.test(written) && passesLuhn(digits);

function isPhone(written: string, digits: string): boolean {
  if (tollFree.test(written)) return false;
  if (written.startsWith('+')) return digits.length >= 9 && digits.length <= 15;
  if (northAmerican.test(written)) return true;
  // Numbers in pairs are draws and scores; telephone numbers come in threes and fours.
  return mobile.test(digits) && written.split(/[^\d]+/).every((group) => group === '' || group.length >= 3 || group.length === digits.length);
}

/** "No. KTP 3174…", "passport: C1234567": a number shortly behind the word for it. */
function documentsIn({ text, tokens, cues }: Reading): readonly PrivateDetail[] {
  return cues('document').strong.flatMap(({ end }): readonly PrivateDetail[] => {
    const near = tokens.slice(firstFrom(tokens, end), firstFrom(tokens, end + documentReach));
    const number = near.find((token) => digitsOf(text.slice(token.start, token.end)).length >= documentDigits && (token.kind === 'number' || token.kind === 'word'));
    return number ? [{ kind: 'document', start: number.start, end: number.end }] : [];
  });
}

function figuresIn({ text, language }: Reading): readonly PrivateDetail[] {
  const found: PrivateDetail[] = [];
  figures.lastIndex = 0;
  for (let match = figures.exec(text); match; match = figures.exec(text)) {
    const [written] = match;
    const span = { start: match.index, end: match.index + written.length };
    if (letterOrDigit.test(text.charAt(span.start - 1)) || letterOrDigit.test(text.charAt(span.end))) continue;
    const digits = digitsOf(written);
    if (language === 'id' && digits.length === 16 && nik.test(digits)) found.push({ kind: 'document', ...span });
    else if (isCard(written, digits)) found.push({ kind: 'card', ...span });
    else if (isPhone(written, digits)) found.push({ kind: 'phone', ...span });
  }
  return found;
}

const beforeAt = /[\w.+-]{1,64}$/;
const afterAt = /^[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}(?![\w/-])/;

function emailsIn({ text }: Reading): readonly PrivateDetail[] {
  const found: PrivateDetail[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const host = afterAt.exec(text.slice(at + 1, at + 128))?.[0];
    const name = host === undefined ? undefined : beforeAt.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    if (name !== undefined && host !== undefined) found.push({ kind: 'email', start: at - name.length, end: at + 1 + host.length });
  }
  return found;
}

/** "My house is at 12 Elm Street": the sentence, from the words that make it a home to the last figure. */
function placesIn({ tokens, sentences, cues }: Reading): readonly PrivateDetail[] {
  return cues('private-place').strong.flatMap(({ start, end }): readonly PrivateDetail[] => {
    const sentence = sentences[firstFrom(sentences, start + 1) - 1];
    const rest = tokens.slice(firstFrom(tokens, end), firstFrom(tokens, sentence?.end ?? 0));
    const number = rest.findLast(({ kind }) => kind === 'number');
    return number ? [{ kind: 'place', start, end: number.end }] : [];
  });
}

/** What a text gives away about where somebody is to be found, in order of place. */
export function privateDetails(reading: Reading): readonly PrivateDetail[] {
  if (!/[\d@]/.test(reading.text)) return [];
  const all = [...documentsIn(reading), ...figuresIn(reading), ...emailsIn(reading), ...placesIn(reading)].toSorted((a, b) => a.start - b.start);
  if (all.length === 0) return all;
  const links = reading.entities.filter(({ kind }) => kind === 'url');
  const found: PrivateDetail[] = [];
  for (const detail of all) {
    const isInLink = detail.kind !== 'email' && links.some(({ start, end }) => detail.start >= start && detail.end <= end);
    const last = found.at(-1);
    if (!isInLink && (last === undefined || last.end <= detail.start)) found.push(detail);
  }
  return found;
}

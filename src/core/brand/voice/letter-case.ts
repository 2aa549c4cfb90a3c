import type { Token } from '../../text/tokens.ts';
import { mostLetters } from './letters.ts';

/** Not a word. */
const NONE = 0;
const LOWER = 1;
export const TITLE = 2;
export const UPPER = 3;
const MIXED = 4;

/** Letter case of a word as written: lower, Title, UPPER or miXed. */
const caseOfWritten = (written: string): number => {
  const lower = written.toLowerCase();
  if (written === lower) return LOWER;
  if (written === written.toUpperCase()) return written.length > 1 ? UPPER : TITLE;
  return written.charAt(0) !== lower.charAt(0) && written.slice(1) === lower.slice(1) ? TITLE : MIXED;
};

/** Letter case of a word. Plain letters are checked without slicing the text. */
const caseOf = (text: string, { start, end }: Token): number => {
  let upper = 0;
  let lower = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7e) return caseOfWritten(text.slice(start, end));
    if (code >= 0x41 && code <= 0x5a) upper++;
    else if (code >= 0x61 && code <= 0x7a) lower++;
  }
  if (upper === 0) return LOWER;
  if (lower === 0) return end - start > 1 ? UPPER : TITLE;
  const first = text.charCodeAt(start);
  return upper === 1 && first >= 0x41 && first <= 0x5a ? TITLE : MIXED;
};

/** Reused for every text. */
const cases = new Uint8Array(mostLetters);

/** Letter case by index of token (`NONE` if it is not a word). Valid until the next call. */
export const casesOf = (text: string, tokens: readonly Token[]): Uint8Array => {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    cases[at] = token?.kind === 'word' ? caseOf(text, token) : NONE;
  }
  return cases;
};

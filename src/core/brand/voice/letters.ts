import { extend, startOf } from '../../signals/hash.ts';
import type { Token } from '../../text/tokens.ts';
import { FOURS, THREES } from './feature-groups.ts';
import { note } from './features.ts';

/** Enough to recognise a voice, and it bounds the time for a post of 25,000 characters. */
export const mostLetters = 4000;

const space = 0x20;
/** Stands for any link, because the target depends on the topic, and sites rewrite addresses. */
const link = 0x01;
const line = 0x0a;
/** Stands for any digit. */
const digit = 0x30;

const codes = new Uint16Array(mostLetters);
const owners = new Int16Array(mostLetters);

const put = (at: number, code: number, owner: number): number => {
  if (at >= mostLetters) return at;
  codes[at] = code;
  owners[at] = owner;
  return at + 1;
};

/** Writes the normalised text into the buffer: lower case, single spaces, one character for any link and one for any digit. Returns its length. */
const write = (text: string, tokens: readonly Token[]): number => {
  const lowered = text.toLowerCase();
  const lower = lowered.length === text.length ? lowered : text; // A few letters get longer in lower case, which would shift offsets.
  let length = put(0, space, 0);
  let end = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.start > end) length = put(length, space, at);
    end = token.end;
    if (token.kind === 'url') length = put(length, link, at);
    else if (token.kind === 'break') length = put(length, line, at);
    else {
      const isNumber = token.kind === 'number';
      for (let next = token.start; next < end; next++) {
        const code = lower.charCodeAt(next);
        length = put(length, isNumber && code >= 0x30 && code <= 0x39 ? digit : code, at);
      }
    }
  }
  return put(length, space, tokens.length - 1);
};

const three = startOf(0x103);
const four = startOf(0x104);

/** An n-gram belongs to the word of its second character. */
const second = owners.subarray(1);
const threes = { hashes: new Int32Array(mostLetters), tokens: second };
const fours = { hashes: new Int32Array(mostLetters), tokens: second };

/** Notes n-grams of three and four characters. Returns the length of the normalised text. */
export const noteLetters = (text: string, tokens: readonly Token[]): number => {
  const length = write(text, tokens);
  let before = codes[0] ?? 0;
  let last = codes[1] ?? 0;
  let early = 0;
  for (let at = 2; at < length; at++) {
    const code = codes[at] ?? 0;
    threes.hashes[at - 2] = extend(extend(extend(three, before), last), code);
    if (at > 2) fours.hashes[at - 3] = extend(extend(extend(extend(four, early), before), last), code);
    early = before;
    before = last;
    last = code;
  }
  note(THREES, threes, length - 2);
  note(FOURS, fours, length - 3);
  return length;
};

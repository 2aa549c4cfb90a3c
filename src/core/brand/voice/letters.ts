import { extend, startOf } from '../../signals/hash.ts';
import type { Token } from '../../text/tokens.ts';
import { FOURS, THREES } from './families.ts';
import { close, note, open } from './habits.ts';

/** A voice is heard by then; a post of 25,000 characters takes no longer. */
export const mostLetters = 4000;

const space = 0x20;
/** Stands for any link: where one leads is a matter of topic, and sites rewrite addresses. */
const link = 0x01;
const line = 0x0a;
/** Stands for any digit. */
const digit = 0x30;

const codes = new Uint16Array(mostLetters);
const owners = new Int16Array(mostLetters);

let length = 0;
const put = (code: number, owner: number): void => {
  if (length >= mostLetters) return;
  codes[length] = code;
  owners[length] = owner;
  length++;
};

/** Writes the text as a voice is heard: lower case, one space for several, any link and any digit the same. */
const write = (text: string, tokens: readonly Token[]): void => {
  const lowered = text.toLowerCase();
  const lower = lowered.length === text.length ? lowered : text; // A few letters grow when lowered, and offsets would slip.
  length = 0;
  put(space, 0);
  let end = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.start > end) put(space, at);
    end = token.end;
    if (token.kind === 'url') put(link, at);
    else if (token.kind === 'break') put(line, at);
    else
      for (let next = token.start; next < end; next++) {
        const code = lower.charCodeAt(next);
        put(token.kind === 'number' && code >= 0x30 && code <= 0x39 ? digit : code, at);
      }
  }
  put(space, tokens.length - 1);
};

const three = startOf(0x103);
const four = startOf(0x104);

/** Runs of three and of four characters; returns how many characters there are. */
export const noteLetters = (text: string, tokens: readonly Token[]): number => {
  write(text, tokens);
  open(THREES);
  for (let at = 2; at < length; at++) note(extend(extend(extend(three, codes[at - 2] ?? 0), codes[at - 1] ?? 0), codes[at] ?? 0), owners[at - 1] ?? 0);
  close(THREES);
  open(FOURS);
  for (let at = 3; at < length; at++) note(extend(extend(extend(extend(four, codes[at - 3] ?? 0), codes[at - 2] ?? 0), codes[at - 1] ?? 0), codes[at] ?? 0), owners[at - 2] ?? 0);
  close(FOURS);
  return length;
};

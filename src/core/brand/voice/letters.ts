import { extend, startOf } from '../../signals/hash.ts';
import type { Token } from '../../text/tokens.ts';
import { FOURS, THREES } from './families.ts';
import { close, note } from './habits.ts';

/** A voice is heard by then; a post of 25,000 characters takes no longer. */
export const mostLetters = 4000;

const space = 0x20;
/** Stands for any link: where one leads is a matter of topic, and sites rewrite addresses. */
const link = 0x01;
/** Stands for any digit. */
const digit = 0x30;

const codes = new Uint16Array(mostLetters);
const owners = new Int16Array(mostLetters);

/** Writes the text as a voice is heard: lower case, one space for several, any link and any digit the same. */
const write = (text: string, tokens: readonly Token[]): number => {
  const lowered = text.toLowerCase();
  const lower = lowered.length === text.length ? lowered : text; // A few letters grow when lowered, and offsets would slip.
  let length = 0;
  const put = (code: number, owner: number): void => {
    if (length >= mostLetters) return;
    codes[length] = code;
    owners[length] = owner;
    length++;
  };
  put(space, 0);
  let end = 0;
  for (const [at, token] of tokens.entries()) {
    if (length >= mostLetters) break;
    if (token.start > end) put(space, at);
    end = token.end;
    if (token.kind === 'url') put(link, at);
    else if (token.kind === 'break') put(0x0a, at);
    else
      for (let next = token.start; next < token.end; next++) {
        const code = lower.charCodeAt(next);
        put(token.kind === 'number' && code >= 0x30 && code <= 0x39 ? digit : code, at);
      }
  }
  put(space, tokens.length - 1);
  return length;
};

const run = (family: number, size: number, length: number): void => {
  const start = startOf(0x100 + size);
  for (let at = 0; at + size <= length; at++) {
    let hash = start;
    for (let next = at; next < at + size; next++) hash = extend(hash, codes[next] ?? 0);
    note(family, hash, owners[at + 1] ?? 0);
  }
  close(family);
};

/** Runs of three and of four characters; returns how many characters there are. */
export const noteLetters = (text: string, tokens: readonly Token[]): number => {
  const length = write(text, tokens);
  run(THREES, 3, length);
  run(FOURS, 4, length);
  return length;
};

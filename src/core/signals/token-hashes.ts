import type { Token } from '../text/token.ts';
import { hashOf } from './hash.ts';

/** A voice reads so many letters, and nobody needs more tokens than that. */
const room = new Int32Array(4096);

let lastTokens: readonly Token[] | undefined;
let known = 0;

/** Hashes of the keys of the first tokens, except links, which nobody compares: voice, cues and models ask for the same draft one after the other. Valid until the next call. */
export const hashesOf = (tokens: readonly Token[], most: number): Int32Array => {
  if (tokens !== lastTokens) {
    lastTokens = tokens;
    known = 0;
  }
  const end = Math.min(tokens.length, most, room.length);
  for (; known < end; known++) {
    const token = tokens[known];
    if (token !== undefined) room[known] = token.kind === 'url' ? 0 : hashOf(token.key);
  }
  return room;
};

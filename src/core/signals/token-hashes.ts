import type { Token } from '../text/token.ts';
import { hashOf } from './hash.ts';

/** The number of letters that a voice reads, which bounds the number of tokens needed. */
const room = new Int32Array(4096);

let lastTokens: readonly Token[] | undefined;
let known = 0;

/** Hashes of the keys of the first tokens; not of links, which are never compared. The last draft is cached, because voice, cues and models ask about the same one in turn. Valid until the next call. */
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

import { extend, finish, hashOf, startOf } from '../../signals/hash.ts';
import { hashesOf } from '../../signals/token-hashes.ts';
import type { Token, TokenKind } from '../../text/tokens.ts';
import { FRAMES, shifts, starts, WORDS } from './feature-groups.ts';
import { note } from './features.ts';
import { mostLetters } from './letters.ts';

/** In English, Indonesian and Filipino, words of up to four letters are mostly function words. A frame keeps these and replaces longer words by their class. */
const longestJoint = 4;

const word = startOf(0x111);
const frame = startOf(0x112);
const joint = startOf(0x113);
const none = hashOf('<none>');
const tight = 1;
const ofKind = Object.fromEntries((['number', 'url', 'mention', 'hashtag', 'cashtag', 'emoji', 'break'] as const).map((kind) => [kind, hashOf(kind)])) as Readonly<Record<Exclude<TokenKind, 'word' | 'symbol'>, number>>;

const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)/;
const digits = /\d/g;

/** Hash of a token: of a link only the host, of a number only the length. */
const hashOfToken = ({ kind, key }: Token, hash: number): number => {
  if (kind === 'url') return extend(hashOf(host.exec(key)?.[1] ?? ''), 1);
  return kind === 'number' ? hashOf(key.replaceAll(digits, '0')) : hash;
};

const boneOf = ({ kind, key, start }: Token, hash: number, letterCase: number, before: Token | undefined): number => {
  const sides = before !== undefined && before.end === start ? tight : 0;
  if (kind === 'word') return extend(extend(key.length <= longestJoint ? hash : joint, letterCase), sides);
  return extend(kind === 'symbol' ? hash : ofKind[kind], sides);
};

/** Index of the feature of a word. */
export const placeOfWord = (key: string): number => (starts[WORDS] ?? 0) + (finish(extend(word, hashOf(key))) >>> (shifts[WORDS] ?? 31));

/** One per token, plus one more frame at the end. */
const shownAt = new Int16Array(mostLetters + 1);
const words = { hashes: new Int32Array(mostLetters + 1), tokens: shownAt };
const frames = { hashes: new Int32Array(mostLetters + 1), tokens: shownAt };

/** Notes words and frames. A frame is three consecutive tokens, reduced to a skeleton. */
export const noteFrames = (tokens: readonly Token[], cases: Uint8Array): void => {
  const hashes = hashesOf(tokens, mostLetters);
  const { length } = tokens;
  let first = none;
  let second = none;
  for (let at = 0; at < length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const hash = hashOfToken(token, hashes[at] ?? 0);
    const third = boneOf(token, hash, cases[at] ?? 0, tokens[at - 1]);
    shownAt[at] = at;
    words.hashes[at] = extend(word, hash);
    frames.hashes[at] = extend(extend(extend(frame, first), second), third);
    first = second;
    second = third;
  }
  shownAt[length] = length - 1;
  frames.hashes[length] = extend(extend(extend(frame, first), second), none);
  note(WORDS, words, length);
  note(FRAMES, frames, length === 0 ? 0 : length + 1);
};

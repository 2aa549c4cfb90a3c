import { extend, finish, hashOf, startOf } from '../../signals/hash.ts';
import type { Token } from '../../text/tokens.ts';
import { FRAMES, shifts, starts, WORDS } from './families.ts';
import { close, note, open } from './habits.ts';
import { caseOf } from './letter-case.ts';

/** Words of up to four letters are mostly the joints of a language, in English as in Indonesian and Filipino: they stand for themselves, longer ones for their kind. */
const longestJoint = 4;

const word = startOf(0x111);
const frame = startOf(0x112);
const joint = startOf(0x113);
const none = hashOf('<none>');
const tight = 1;

const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)/;

/** The word that is counted: a link counts by its host, a figure by its length. */
const keyOf = ({ kind, key }: Token): number => {
  if (kind === 'url') return extend(hashOf(host.exec(key)?.[1] ?? ''), 1);
  if (kind === 'number') return hashOf(key.replaceAll(/\d/g, '0'));
  return hashOf(key);
};

const boneOf = (text: string, token: Token, hash: number, before: Token | undefined): number => {
  const sides = before !== undefined && before.end === token.start ? tight : 0;
  switch (token.kind) {
    case 'word':
      return extend(extend(token.key.length <= longestJoint ? hash : joint, caseOf(text, token)), sides);
    case 'symbol':
      return extend(hash, sides);
    default:
      return extend(hashOf(token.kind), sides);
  }
};

/** Where a word is counted. */
export const placeOfWord = (key: string): number => (starts[WORDS] ?? 0) + (finish(extend(word, hashOf(key))) >>> (shifts[WORDS] ?? 31));

/** Words, and frames: three tokens in a row, seen as a skeleton. */
export const noteFrames = (text: string, tokens: readonly Token[]): void => {
  const hashes = tokens.map(keyOf);
  open(WORDS);
  for (let at = 0; at < hashes.length; at++) note(extend(word, hashes[at] ?? 0), at);
  close(WORDS);
  open(FRAMES);
  let first = none;
  let second = none;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined && at === 0) break;
    const third = token === undefined ? none : boneOf(text, token, hashes[at] ?? 0, tokens[at - 1]);
    note(extend(extend(extend(frame, first), second), third), Math.min(at, tokens.length - 1));
    first = second;
    second = third;
  }
  close(FRAMES);
};

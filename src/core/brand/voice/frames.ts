import { extend, hashOf, startOf } from '../../signals/hash.ts';
import type { Token } from '../../text/tokens.ts';
import { FRAMES, WORDS } from './families.ts';
import { close, note } from './habits.ts';

/** Words of up to four letters are mostly the joints of a language, in English as in Indonesian and Filipino: they stand for themselves, longer ones for their kind. */
const longestJoint = 4;

const word = startOf(0x111);
const frame = startOf(0x112);
const joint = startOf(0x113);
const none = hashOf('<none>');
const tight = 1;

const LOWER = 1;
export const TITLE = 2;
export const UPPER = 3;
const MIXED = 4;

/** Letter case of a word: lower, Title, UPPER or miXed. */
export const caseOf = (text: string, { start, end }: Token): number => {
  const written = text.slice(start, end);
  const lower = written.toLowerCase();
  if (written === lower) return LOWER;
  if (written === written.toUpperCase()) return end - start > 1 ? UPPER : TITLE;
  return written.charAt(0) !== lower.charAt(0) && written.slice(1) === lower.slice(1) ? TITLE : MIXED;
};

const scheme = /^https?:\/\//;
const host = /^(?:www\.)?([^/?#]*)/;

/** The word that is counted: a link counts by its host, a figure by its length. */
const keyOf = ({ kind, key }: Token): number => {
  if (kind === 'url') return extend(hashOf(host.exec(key.replace(scheme, ''))?.[1] ?? ''), 1);
  if (kind === 'number') return hashOf(key.replaceAll(/\d/g, '0'));
  return hashOf(key);
};

const boneOf = (text: string, token: Token, before: Token | undefined): number => {
  const sides = before !== undefined && before.end === token.start ? tight : 0;
  switch (token.kind) {
    case 'word': {
      const letterCase = caseOf(text, token);
      const base = token.key.length <= longestJoint ? hashOf(token.key) : joint;
      return extend(extend(base, letterCase), sides);
    }
    case 'symbol':
      return extend(hashOf(token.key), sides);
    default:
      return extend(hashOf(token.kind), sides);
  }
};

/** Words, and frames: three tokens in a row, seen as a skeleton. */
export const noteFrames = (text: string, tokens: readonly Token[]): void => {
  tokens.forEach((token, at) => note(WORDS, extend(word, keyOf(token)), at));
  close(WORDS);
  let first = none;
  let second = none;
  tokens.forEach((token, at) => {
    const third = boneOf(text, token, tokens[at - 1]);
    note(FRAMES, extend(extend(extend(frame, first), second), third), at);
    first = second;
    second = third;
  });
  if (tokens.length > 0) note(FRAMES, extend(extend(extend(frame, first), second), none), tokens.length - 1);
  close(FRAMES);
};

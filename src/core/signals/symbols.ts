import type { Token } from '../text/token.ts';
import { hashOf } from './hash.ts';
import { hashesOf } from './token-hashes.ts';

/** Tokens reduced to what they stand for: all links are alike, and so are all mentions and all figures of a kind. */
export interface Symbols {
  /** One hash per token. */
  readonly hashes: Int32Array;
  readonly kinds: Uint8Array;
  length: number;
}

/** How many tokens are judged. A post of 25,000 characters shows its purpose in the first 3,000. */
const mostSymbols = 512;

export const WORD = 1;
export const HASHTAG = 2;
export const NUMBER = 3;
export const LINK = 4;
export const NAME = 5;
export const EMOJI = 6;
export const MARK = 7;
export const LINE = 8;
/** Number of kinds, including none. */
export const symbolKinds = 9;

const link = hashOf('<link>');
const name = hashOf('<name>');
const cashtag = hashOf('<cashtag>');
const line = hashOf('<line>');
const money = hashOf('<money>');
const percent = hashOf('<percent>');
const time = hashOf('<time>');
const year = hashOf('<year>');
const figure = hashOf('<figure>');
const quote = hashOf('"');
const dash = hashOf('-');

const currency = new Set(['$', '€', '£', '₱', '¥', 'rp', 'idr', 'php', 'usd', 'p']);
const quotes = new Set(['"', '“', '”', '„', '«', '»']);
const dashes = new Set(['-', '–', '—', '|', '‒']);

const ends = (key: string, last: string): boolean => key.endsWith(last);

/** The kind of a figure: an amount, a share, a time, a year, or any other. */
const figureOf = (key: string, before: Token | undefined): number => {
  if (before !== undefined && currency.has(before.key)) return money;
  if (ends(key, '%')) return percent;
  if (ends(key, 'am') || ends(key, 'pm') || key.includes(':')) return time;
  return key.length === 4 && (key.startsWith('20') || key.startsWith('19')) ? year : figure;
};

const markOf = (key: string, hash: number): number => (quotes.has(key) ? quote : dashes.has(key) ? dash : hash);

/** Reused for every post, so that judging one creates no garbage. */
const room: Symbols = { hashes: new Int32Array(mostSymbols), kinds: new Uint8Array(mostSymbols), length: 0 };

const kindOf: Readonly<Record<Token['kind'], number>> = { word: WORD, hashtag: HASHTAG, number: NUMBER, url: LINK, mention: NAME, cashtag: MARK, emoji: EMOJI, symbol: MARK, break: LINE };

const symbolOf = (token: Token, hash: number, before: Token | undefined): number => {
  switch (token.kind) {
    case 'url':
      return link;
    case 'mention':
      return name;
    case 'cashtag':
      return cashtag;
    case 'break':
      return line;
    case 'number':
      return figureOf(token.key, before);
    case 'symbol':
      return markOf(token.key, hash);
    default:
      return hash;
  }
};

/** The tokens as symbols. Valid until the next call. */
export const symbolsOf = (tokens: readonly Token[]): Symbols => {
  const { hashes, kinds } = room;
  const length = Math.min(tokens.length, mostSymbols);
  const known = hashesOf(tokens, length);
  let before: Token | undefined;
  for (let at = 0; at < length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    hashes[at] = symbolOf(token, known[at] ?? 0, before);
    kinds[at] = kindOf[token.kind];
    before = token;
  }
  room.length = length;
  return room;
};

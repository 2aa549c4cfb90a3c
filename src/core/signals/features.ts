import type { Token } from '../text/token.ts';
import { letters, outer, push, pushAll, room, whole, type Features } from './feature-list.ts';
import { extend, finish, hashOf, startOf } from './hash.ts';
import { addShapes } from './shapes.ts';
import { HASHTAG, LINE, LINK, MARK, NAME, symbolsOf, WORD } from './symbols.ts';
import { single, wordFeatures, type Reader } from './word-features.ts';

const pair = startOf(2);
const opener = startOf(4);
const start = hashOf('<start>');
const end = hashOf('<end>');
const stops = new Set(['.', '!', '?', ':', '-', '"', '|', '…', '–', '—'].map(hashOf));

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Caches the last draft, because judgement, evidence and value ask about the same one in turn. */
let lastTokens: readonly Token[] | undefined;
let lastReader: Reader | undefined;

/** The features of a post. Valid until the next call. */
export const featuresOf = (text: string, tokens: readonly Token[], reader: Reader): Features => {
  if (tokens === lastTokens && reader === lastReader) return room;
  lastTokens = tokens;
  lastReader = reader;
  const { numberOf } = reader;
  const add = (hash: number, kind: number, place: number): void => push(numberOf(finish(hash)), kind, place);
  const symbols = symbolsOf(tokens);
  const { hashes, kinds, length } = symbols;
  room.length = 0;
  let before = start;
  let opens = true;
  let wasOuter = false;
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < length; at++) {
    const kind = kinds[at] ?? 0;
    if (kind === LINE) {
      opens = true;
      continue;
    }
    const token = tokens[at];
    if (token === undefined) break;
    const isTag = kind === HASHTAG;
    const word = kind === WORD || isTag ? wordFeatures(token.key, isTag, reader) : undefined;
    if (word?.isIdentity === true) {
      before = start;
      opens = false;
      continue;
    }
    const symbol = hashes[at] ?? 0;
    const isOuter = isTag || kind === LINK || kind === NAME;
    if (word === undefined || isTag) add(extend(single, symbol), isOuter ? outer : whole, at);
    if (word !== undefined) {
      push(word.single, whole, at);
      pushAll(word.runs, letters, at);
    }
    add(extend(extend(pair, before), symbol), isOuter || wasOuter ? outer : whole, at);
    if (kind === WORD) {
      words++;
      if (isUpper(text.charCodeAt(token.start))) capitals++;
      if (opens) add(extend(opener, symbol), whole, at);
    }
    opens = kind === LINK || kind === NAME || (kind === MARK && stops.has(symbol));
    before = symbol;
    wasOuter = isOuter;
  }
  if (length > 0) add(extend(extend(pair, before), end), outer, length - 1);
  addShapes(tokens, symbols, words, capitals, reader);
  return room;
};

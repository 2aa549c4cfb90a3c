import { extend, hashOf, startOf } from '../../signals/hash.ts';
import type { Token, TokenKind } from '../../text/tokens.ts';
import { MARKS, SHAPES } from './feature-groups.ts';
import { note } from './features.ts';
import { TITLE, UPPER } from './letter-case.ts';
import { mostLetters } from './letters.ts';

const mark = startOf(0x121);
const shape = startOf(0x122);
const longestMark = 4;
const runs = { hashes: new Int32Array(mostLetters), tokens: new Int16Array(mostLetters) };

/** Notes runs of punctuation between words: " – ", "...", "!!". */
const noteMarks = (text: string, tokens: readonly Token[]): void => {
  let count = 0;
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first?.kind !== 'symbol') continue;
    const from = at;
    let end = first.end;
    for (let next = tokens[at + 1]; next?.kind === 'symbol' && next.start === end; next = tokens[at + 1]) {
      end = next.end;
      at++;
    }
    const opens = tokens[from - 1]?.end === first.start ? 0 : 1;
    const closes = tokens[at + 1]?.start === end ? 0 : 2;
    runs.hashes[count] = extend(extend(mark, hashOf(text.slice(first.start, Math.min(end, first.start + longestMark)))), opens + closes);
    runs.tokens[count] = from;
    count++;
  }
  note(MARKS, runs, count);
};

const kinds: readonly TokenKind[] = ['word', 'number', 'url', 'mention', 'hashtag', 'cashtag', 'emoji', 'symbol', 'break'];
const numberOf = Object.fromEntries(kinds.map((kind, at) => [kind, at])) as Readonly<Record<TokenKind, number>>;
/** Punctuation that is counted separately, each with the count above which more makes no difference. */
const signs: readonly (readonly [of: string, most: number])[] = [
  ['!', 3],
  ['?', 2],
  ['.', 4],
  [':', 2],
  ['…', 1],
  ['"“”', 2],
  ['-–—', 2],
  ['“”', 1],
  ['"', 1],
];

/** By character: the counts it belongs to. */
const countsOf = new Map([...new Set(signs.flatMap(([of]) => [...of]))].map((sign) => [sign, signs.flatMap(([of], at) => (of.includes(sign) ? [at] : []))]));
const none: readonly number[] = [];

const kindCounts = new Uint16Array(kinds.length);
const signCounts = new Uint16Array(signs.length);
/** Shapes describe the post as a whole, so they belong to no token. */
const shapes = { hashes: new Int32Array(16 + signs.length), tokens: new Int16Array(16 + signs.length).fill(-1) };

/** Notes the shape of a post: how much there is of each class, and where. Every shape gets a value, because absence says as much as presence. */
const noteShapes = (text: string, tokens: readonly Token[], cases: Uint8Array, letters: number): void => {
  const counts = kindCounts.fill(0);
  const marks = signCounts.fill(0);
  let capitals = 0;
  let shouts = 0;
  let length = 0;
  let curly = 0;
  let firstLink = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const kind = numberOf[token.kind];
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (token.kind === 'url' && firstLink < 0) firstLink = at;
    if (token.kind === 'symbol') for (const sign of countsOf.get(token.key) ?? none) marks[sign] = (marks[sign] ?? 0) + 1;
    if (token.kind !== 'word') continue;
    const letterCase = cases[at];
    length += token.key.length;
    if (letterCase === TITLE) capitals++;
    if (letterCase === UPPER) shouts++;
    if (token.key.includes("'")) curly = text.slice(token.start, token.end).includes("'") ? 1 : 2;
  }
  const words = counts[0] ?? 0;
  const first = tokens[0];
  const last = tokens.at(-1);
  const values = [
    Math.min(8, words >> 2),
    Math.min(3, counts[1] ?? 0),
    Math.min(3, counts[2] ?? 0),
    Math.min(3, counts[3] ?? 0),
    Math.min(4, counts[4] ?? 0),
    Math.min(3, counts[6] ?? 0),
    Math.min(3, counts[8] ?? 0),
    words > 0 ? 1 + Math.floor((6 * capitals) / words) : 0,
    Math.min(3, shouts),
    words > 0 ? Math.min(15, Math.floor((2 * length) / words)) : 0,
    Math.min(14, Math.floor(letters / 20)),
    first ? numberOf[first.kind] : 15,
    last ? (last.kind === 'symbol' ? 9 + Math.max(0, '.!?…)"”'.indexOf(last.key) >> 1) : numberOf[last.kind]) : 15,
    first ? (cases[0] ?? 0) : 0,
    firstLink < 0 ? 0 : last?.kind === 'url' ? 1 : 2,
    curly,
  ];
  const { hashes } = shapes;
  for (let at = 0; at < values.length; at++) hashes[at] = extend(extend(shape, at), values[at] ?? 0);
  for (let sign = 0, at = values.length; sign < signs.length; sign++, at++) hashes[at] = extend(extend(shape, at), Math.min(signs[sign]?.[1] ?? 0, marks[sign] ?? 0));
  note(SHAPES, shapes, values.length + signs.length);
};

/** Notes punctuation and the shape of the post. */
export const noteStyle = (text: string, tokens: readonly Token[], cases: Uint8Array, letters: number): void => {
  noteMarks(text, tokens);
  noteShapes(text, tokens, cases, letters);
};

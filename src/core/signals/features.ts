import type { Token } from '../text/token.ts';
import { extend, finish, hashOf, startOf } from './hash.ts';
import { cueKinds, eachCue, languagesOfCues, strengthOf } from './cues.ts';
import { eachInsult, insultIn, insultLanguages } from './rude.ts';
import { isIdentity, isIdentityTag } from './identity.ts';
import { EMOJI, HASHTAG, LINE, LINK, MARK, NAME, NUMBER, symbolsOf, WORD, type Symbols } from './symbols.ts';

/** What the models see of a post: features, how much each counts, and the token it ends at. */
export interface Features {
  /** What the reader made of each feature's hash. */
  readonly ids: Uint32Array;
  /** One of `weights`. */
  readonly kinds: Uint8Array;
  readonly places: Uint16Array;
  length: number;
}

/** Runs of letters count less than words: there are ten of them to a word. */
export const weights = [1, 0.3, 1] as const;
const whole = 0;
const letters = 1;
/** Links, names, tags and how many there are of anything: they help to tell what a post is for, but must not carry its value. */
export const outer = 2;

/** What a feature of a kind counts. */
export const weightOf = (kind: number): number => weights[kind === letters ? letters : whole];

const single = startOf(1);
const pair = startOf(2);
const shape = startOf(3);
const opener = startOf(4);
const run = startOf(5);

/** A word gives at most so many runs of letters: nobody needs more, and a hostile one would. */
const longestWord = 24;
const shortestRun = 3;
const longestRun = 5;
const most = 8192;
const room: Features = { ids: new Uint32Array(most), kinds: new Uint8Array(most), places: new Uint16Array(most), length: 0 };

/** What a word or a tag gives wherever it stands. */
interface Known {
  readonly isIdentity: boolean;
  /** The feature "stands in the post"; a tag counts as its word. */
  readonly single: number;
  readonly runs: Uint32Array;
}

/** Reads features for somebody: training numbers them all, a model only those it knows. */
export interface Reader {
  /** Number of a feature by its hash, or -1 to leave it out. */
  readonly numberOf: (hash: number) => number;
  /** Words already met: most words of a draft were in it a letter ago. */
  recent: Map<string, Known>;
  earlier: Map<string, Known>;
}

export const createReader = (numberOf: Reader['numberOf']): Reader => ({ numberOf, recent: new Map(), earlier: new Map() });

let reader: Reader = createReader(() => -1);

const push = (id: number, kind: number, place: number): void => {
  const at = room.length;
  if (id < 0 || at >= most) return;
  room.ids[at] = id;
  room.kinds[at] = kind;
  room.places[at] = place;
  room.length = at + 1;
};
const add = (hash: number, kind: number, place: number): void => push(reader.numberOf(finish(hash)), kind, place);

const space = 0x20;

/** Numbers of the runs of three to five letters of a word from `from` on, its ends marked. */
const runsOf = (key: string, from: number): Uint32Array => {
  const runs: number[] = [];
  const end = Math.min(key.length, from + longestWord);
  for (let at = from - 1; at + shortestRun <= end + 1; at++) {
    let hash = run;
    const stop = Math.min(at + longestRun, end + 1);
    for (let next = at; next < stop; next++) {
      hash = extend(hash, next < from || next === end ? space : key.charCodeAt(next));
      if (next - at < shortestRun - 1) continue;
      const id = reader.numberOf(finish(hash));
      if (id >= 0) runs.push(id);
    }
  }
  return Uint32Array.from(runs);
};

/** Words remembered before the earlier half is forgotten. */
const mostKnown = 3000;

const knownOf = (key: string, isTag: boolean): Known => {
  const met = reader.recent.get(key);
  if (met !== undefined) return met;
  const from = isTag ? 1 : 0;
  const word = reader.earlier.get(key) ?? {
    isIdentity: isTag ? isIdentityTag(key) : isIdentity(key),
    single: reader.numberOf(finish(extend(single, hashOf(key.slice(from))))),
    runs: runsOf(key, from),
  };
  if (reader.recent.size >= mostKnown) {
    reader.earlier = reader.recent;
    reader.recent = new Map();
  }
  reader.recent.set(key, word);
  return word;
};

const addRuns = ({ runs }: Known, place: number): void => {
  for (let at = 0; at < runs.length; at++) push(runs[at] ?? 0, letters, place);
};

const start = hashOf('<start>');
const end = hashOf('<end>');
const stops = new Set(['.', '!', '?', ':', '-', '"', '|', '…', '–', '—'].map(hashOf));

const addShape = (code: number, value: number, kind = outer): void => add(extend(extend(shape, code), value), kind, 0);
const few = (count: number): number => Math.min(count, 3);

/** How the post is built: what it starts and ends with, how many links, names, tags and figures, which marks. */
const addShapes = ({ kinds, length }: Symbols, words: number, capitals: number): void => {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < length; at++) {
    const kind = kinds[at] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  addShape(1, kinds[0] ?? 0);
  addShape(2, (kinds[0] ?? 0) * 16 + (kinds[1] ?? 0));
  addShape(3, kinds[length - 1] ?? 0);
  addShape(4, few(counts[LINK] ?? 0));
  addShape(5, few(counts[NAME] ?? 0));
  addShape(6, few(counts[HASHTAG] ?? 0));
  addShape(7, few(counts[NUMBER] ?? 0));
  addShape(8, few(counts[EMOJI] ?? 0));
  addShape(9, words < 5 ? 0 : words < 9 ? 1 : words < 14 ? 2 : words < 19 ? 3 : 4);
  addShape(10, Math.floor((4 * capitals) / Math.max(1, words)), whole);
};

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** How many listed insults there are, in the languages whose lists have been weighed against real posts. */
const addInsults = (tokens: readonly Token[]): void => {
  const strong = insultLanguages.map(() => 0);
  const weak = insultLanguages.map(() => 0);
  eachInsult(tokens, (_at, _length, bits) => {
    for (let language = 0; language < insultLanguages.length; language++) {
      const strength = insultIn(bits, language);
      if (strength === 0) continue;
      const counts = strength >= 0.5 ? strong : weak;
      counts[language] = (counts[language] ?? 0) + 1;
    }
  });
  insultLanguages.forEach((name, language) => {
    if (name === 'id') return;
    for (let count = 1; count <= few(strong[language] ?? 0); count++) addShape(20 + language, count, whole);
    for (let count = 1; count <= few(weak[language] ?? 0); count++) addShape(30 + language, count, whole);
  });
};

/** Hash of the feature "this word stands in the post". */
export const hashOfWord = (key: string): number => finish(extend(single, hashOf(key)));

/** How many English cues of each kind there are: what a word nobody learned from has in common with others. */
const addCues = (tokens: readonly Token[]): void => {
  const counts = cueKinds.map(() => 0);
  eachCue(tokens, (_at, _length, bits) => {
    for (let kind = 0; kind < cueKinds.length; kind++) if (strengthOf(bits, languagesOfCues.english, kind) === 1) counts[kind] = (counts[kind] ?? 0) + 1;
  });
  counts.forEach((found, kind) => {
    for (let count = 1; count <= few(found); count++) addShape(40 + kind, count, whole);
  });
};

/** Judgement, evidence and value ask for the same draft one after the other. */
let lastTokens: readonly Token[] | undefined;

/** The features of a post; valid until the next call. */
export const featuresOf = (text: string, tokens: readonly Token[], by: Reader): Features => {
  if (tokens === lastTokens && reader === by) return room;
  reader = by;
  lastTokens = tokens;
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
    const word = kind === WORD || isTag ? knownOf(token.key, isTag) : undefined;
    if (word?.isIdentity === true) {
      before = start;
      opens = false;
      continue;
    }
    const symbol = hashes[at] ?? 0;
    const isOuter = isTag || kind === LINK || kind === NAME;
    if (word !== undefined && !isTag) push(word.single, whole, at);
    else add(extend(single, symbol), isOuter ? outer : whole, at);
    add(extend(extend(pair, before), symbol), isOuter || wasOuter ? outer : whole, at);
    if (word !== undefined) {
      if (isTag) push(word.single, whole, at);
      else {
        words++;
        if (isUpper(text.charCodeAt(token.start))) capitals++;
        if (opens) add(extend(opener, symbol), whole, at);
      }
      addRuns(word, at);
    }
    opens = kind === LINK || kind === NAME || (kind === MARK && stops.has(symbol));
    before = symbol;
    wasOuter = isOuter;
  }
  if (length > 0) add(extend(extend(pair, before), end), outer, length - 1);
  addShapes(symbols, words, capitals);
  addInsults(tokens);
  addCues(tokens);
  return room;
};

/**
 * The word lists of all languages as one trie over words, packed into a few strings that one loop unpacks. Nodes are numbered level by level, so a node's children are adjacent, and so are its entries.
 */
export interface CueTable {
  /** All words, separated by spaces. Words that start an entry come first: word 0 leads from the root to node 1, and so on. */
  readonly words: string;
  /** Packed: the word that leads to each node. */
  readonly wordOf: string;
  /** Packed: the first child of each node. Its children end where the next node's begin. */
  readonly childOf: string;
  /** Packed: the first entry of each node. */
  readonly entryOf: string;
  /** Packed: the entries that end at the nodes, as `figureOf` encodes them. */
  readonly entries: string;
  /** Entries ending in `*`: the node before the stem, the stem, and the node it leads to. */
  readonly stems: readonly (readonly [from: number, key: string, to: number])[];
}

/** A packed number takes three characters, all from a range that needs no escaping in a string literal. */
const base = 52;
const lowest = 40;
const width = 3;
export const mostFigure = 0xffff;

export const figures = (list: readonly number[]): string =>
  list.map((figure) => String.fromCharCode(lowest + Math.floor(figure / base / base), lowest + (Math.floor(figure / base) % base), lowest + (figure % base))).join('');

export function figuresIn(text: string): Uint16Array {
  const list = new Uint16Array(text.length / width);
  for (let at = 0, from = 0; from < text.length; from += width) list[at++] = ((text.charCodeAt(from) - lowest) * base + (text.charCodeAt(from + 1) - lowest)) * base + (text.charCodeAt(from + 2) - lowest);
  return list;
}

export const strengths = ['strong', 'weak', 'never'] as const;
export const never = strengths.indexOf('never');

/** A list entry: the readers it applies to (a bit each), the list, its strength, and whether it must start a sentence. `figureOf` packs it into one number. */
export interface Entry {
  readonly readers: number;
  readonly cue: number;
  readonly strength: number;
  readonly atStart: boolean;
}
const readerBits = 4;
const cueBits = 6;
export const mostCues = 1 << cueBits;
export const figureOf = ({ readers, cue, strength, atStart }: Entry): number => readers | (cue << readerBits) | (strength << (readerBits + cueBits)) | (Number(atStart) << (readerBits + cueBits + 2));
export const readersIn = (entry: number): number => entry & ((1 << readerBits) - 1);
export const cueIn = (entry: number): number => (entry >> readerBits) & (mostCues - 1);
export const strengthIn = (entry: number): number => (entry >> (readerBits + cueBits)) & 3;
export const isAtStart = (entry: number): boolean => entry >> (readerBits + cueBits + 2) === 1;

/** Readers of the lists, a bit each: a post in one of the languages, or one too short to tell. */
export const readers = { en: 1, id: 2, fil: 4, any: 8, none: 0 } as const;
export type CueReader = keyof typeof readers;


/**
 * All word lists of all languages as one trie over words, in a few texts that one loop unpacks. Nodes are numbered level by level, so that a node's children, and its entries, stand side by side.
 */
export interface CueTable {
  /** Every word of the lists, parted by spaces. The first ones start an entry: the word at 0 leads from the root to node 1, and so on. */
  readonly words: string;
  /** Figures: the word that leads to each node. */
  readonly wordOf: string;
  /** Figures: the first child of each node; those of the next one end its own. */
  readonly childOf: string;
  /** Figures: the first entry of each node. */
  readonly entryOf: string;
  /** Figures: what ends at the nodes, see `entryAt`. */
  readonly entries: string;
  /** Words of any ending: the node in front of them, their first letters, and the node that they lead to. */
  readonly stems: readonly (readonly [from: number, key: string, to: number])[];
}

/** A figure takes three characters, of those that no quotation marks need escape. */
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

/** A list's entry, as a figure: who reads with it (a bit each), the list, its strength, and whether it must start a sentence. */
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

/** Who reads with the lists: a post in a language, or one too short to tell its language. A bit each. */
export const readers = { en: 1, id: 2, fil: 4, any: 8, none: 0 } as const;
export type CueReader = keyof typeof readers;


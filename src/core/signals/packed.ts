/** Models packed in one string: printable characters, so that the bundle stays text and compresses well. */

/** What the models judge, in the order in which they are packed. */
export const heads = ['inform', 'promote', 'relate', 'teaser', 'rude', 'value'] as const;
export type Head = (typeof heads)[number];

export interface Models {
  /** Features by their bucket: a table with open places; 0 = free, else bucket + 1. */
  readonly slots: Int32Array;
  /** Row of the weights, by slot. */
  readonly rows: Uint16Array;
  /** Whole numbers, `heads.length` a row. */
  readonly weights: Int8Array;
  /** What one whole number is worth, by head. */
  readonly steps: readonly number[];
  readonly constants: readonly number[];
  /** Which judgement last met a row: a feature counts once a post. */
  readonly stamps: Uint32Array;
  judgements: number;
}

export interface Packed {
  readonly steps: readonly number[];
  readonly constants: readonly number[];
  /** Distances between the buckets in use. */
  readonly gaps: string;
  /** Weights, by head, one character a row. */
  readonly weights: readonly string[];
}

/** Buckets that features are sorted into: enough that a word never met seldom lands on a known one. */
export const bucketBits = 20;
const slotBits = 16;
const slotMask = (1 << slotBits) - 1;

const lowest = 35;
/** Gaps from here on take another character. */
export const longGap = 90;
/** Weights that fit a character reach from -this to this. */
export const mostWeight = 45;
const middle = 80;
/** The quote and the backslash would need escaping. */
const quote = 39;
const backslash = 92;
const insteadOfQuote = 33;
const insteadOfBackslash = 126;

export const characterOf = (code: number): string => String.fromCharCode(code === quote ? insteadOfQuote : code === backslash ? insteadOfBackslash : code);
const codeAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code === insteadOfQuote ? quote : code === insteadOfBackslash ? backslash : code;
};

export const packGaps = (buckets: readonly number[]): string => {
  const parts: string[] = [];
  let last = -1;
  for (const bucket of buckets) {
    let gap = bucket - last - 1;
    for (; gap >= longGap; gap -= longGap) parts.push(characterOf(lowest + longGap));
    parts.push(characterOf(lowest + gap));
    last = bucket;
  }
  return parts.join('');
};

export const packWeights = (weights: readonly number[]): string => weights.map((weight) => characterOf(middle + weight)).join('');

export const unpack = ({ steps, constants, gaps, weights }: Packed): Models => {
  const count = weights[0]?.length ?? 0;
  const slots = new Int32Array(slotMask + 1);
  const rows = new Uint16Array(slotMask + 1);
  let bucket = -1;
  for (let at = 0, row = 0; row < count; row++) {
    let code = codeAt(gaps, at++);
    for (; code === lowest + longGap; code = codeAt(gaps, at++)) bucket += longGap;
    bucket += code - lowest + 1;
    let slot = bucket & slotMask;
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask;
    slots[slot] = bucket + 1;
    rows[slot] = row;
  }
  const table = new Int8Array(count * heads.length);
  weights.forEach((column, head) => {
    for (let row = 0; row < count; row++) table[row * heads.length + head] = codeAt(column, row) - middle;
  });
  return { slots, rows, weights: table, steps, constants, stamps: new Uint32Array(count), judgements: 0 };
};

/** Row of a bucket, or -1 where no model knows it. */
export const rowOf = ({ slots, rows }: Models, bucket: number): number => {
  for (let slot = bucket & slotMask; ; slot = (slot + 1) & slotMask) {
    const found = slots[slot] ?? 0;
    if (found === 0) return -1;
    if (found === bucket + 1) return rows[slot] ?? -1;
  }
};

/** The bucket of a hash. */
export const bucketOf = (hash: number): number => hash >>> (32 - bucketBits);

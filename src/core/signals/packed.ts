/** Models are encoded in strings of printable characters, so that the bundle stays text and compresses well. */

/** The heads of the signals' model, in the order of its encoding. */
export const heads = ['inform', 'promote', 'relate', 'teaser', 'rude'] as const;
export type Head = (typeof heads)[number];

/** Encoded weights of features. */
export interface Columns {
  /** Distances between the buckets in use. */
  readonly gaps: string;
  /** For each column, a string of one character per row. */
  readonly weights: readonly string[];
}

export interface Packed extends Columns {
  /** The value of one integer step, by head. */
  readonly steps: readonly number[];
  readonly constants: readonly number[];
}

/** Bits that say whose features a row contains. */
export const signalsRow = 1;
export const readerRow = 2;

/** The features of signals and reader model in one table, so that a post is read only once for both. */
export interface Table {
  /** The lower bits of each row's bucket. There is a row for each bucket in use, in order. */
  readonly rests: Uint8Array;
  /** First row of each group of buckets. A group ends where the next begins. */
  readonly starts: Uint16Array;
  /** Integers, `width` per row, the signals' first. Rows are decoded when first used. */
  readonly weights: Int8Array;
  readonly width: number;
  readonly sources: readonly { readonly columns: readonly string[]; readonly rows: Int32Array; readonly first: number }[];
  /** Whose row it is: `signalsRow`, `readerRow` or both. */
  readonly owners: Uint8Array;
  /** The last judgement that used each row, so that a feature counts only once per post. One byte per row, so that the table fits into the CPU's cache. */
  readonly stamps: Uint8Array;
  judgement: number;
}

/** Stamps of rows whose weights are still encoded because no judgement has used them, and of rows last used long ago. */
const never = 0;
const past = 1;
const mostJudgements = 0xff;

/** So many buckets that an unknown word rarely shares one with a known word. */
const bucketBits = 20;
/** Buckets are looked up in groups that share all but this many bits and have a row or two each. */
const restBits = 6;
const restMask = (1 << restBits) - 1;
const groups = 1 << (bucketBits - restBits);

const lowest = 35;
/** Gaps of this size or more take another character. */
const longGap = 90;
/** Weights from minus this to plus this fit into a character. */
export const mostWeight = 45;
const middle = 80;
/** The quotation mark and the backslash would need escaping, so others replace them. */
const quote = 39;
const backslash = 92;
const insteadOfQuote = 33;
const insteadOfBackslash = 126;

const characterOf = (code: number): string => String.fromCharCode(code === quote ? insteadOfQuote : code === backslash ? insteadOfBackslash : code);
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

/** Whole numbers below `mostPair`, two characters each. */
export const mostPair = longGap * longGap;
export const packPairs = (numbers: readonly number[]): string => numbers.map((whole) => characterOf(lowest + Math.floor(whole / longGap)) + characterOf(lowest + (whole % longGap))).join('');
/** The whole number whose two characters start at `at`. */
export const pairAt = (text: string, at: number): number => (codeAt(text, at) - lowest) * longGap + codeAt(text, at + 1) - lowest;

/** The weight at a position in packed weights. */
export const weightAt = (text: string, at: number): number => codeAt(text, at) - middle;

/** The buckets in use, in order, from the gaps between them. */
const bucketsIn = ({ gaps, weights }: Columns): Int32Array => {
  const buckets = new Int32Array(weights[0]?.length ?? 0);
  let bucket = -1;
  for (let at = 0, row = 0; row < buckets.length; row++) {
    let code = codeAt(gaps, at++);
    for (; code === lowest + longGap; code = codeAt(gaps, at++)) bucket += longGap;
    bucket += code - lowest + 1;
    buckets[row] = bucket;
  }
  return buckets;
};

/** Merges the features of signals and reader model, or of one of them, into a table. */
export const unpack = (signals: Columns, reader: Columns): Table => {
  const lists = [signals, reader].map(bucketsIn);
  const [own = new Int32Array(0), others = new Int32Array(0)] = lists;
  const buckets = new Int32Array(own.length + others.length);
  const rows = [new Int32Array(buckets.length).fill(-1), new Int32Array(buckets.length).fill(-1)] as const;
  let count = 0;
  for (let a = 0, b = 0; a < own.length || b < others.length; count++) {
    const left = own[a] ?? Infinity;
    const right = others[b] ?? Infinity;
    buckets[count] = Math.min(left, right);
    if (left <= right) rows[0][count] = a++;
    if (right <= left) rows[1][count] = b++;
  }
  const rests = new Uint8Array(count);
  const starts = new Uint16Array(groups + 1);
  const owners = new Uint8Array(count);
  let group = 0;
  for (let row = 0; row < count; row++) {
    const bucket = buckets[row] ?? 0;
    rests[row] = bucket & restMask;
    owners[row] = ((rows[0][row] ?? -1) >= 0 ? signalsRow : 0) | ((rows[1][row] ?? -1) >= 0 ? readerRow : 0);
    while (group < bucket >> restBits) starts[++group] = row;
  }
  starts.fill(count, group + 1);
  const width = signals.weights.length + reader.weights.length;
  const sources = [
    { columns: signals.weights, rows: rows[0], first: 0 },
    { columns: reader.weights, rows: rows[1], first: signals.weights.length },
  ];
  return { rests, starts, weights: new Int8Array(count * width), width, sources, owners, stamps: new Uint8Array(count), judgement: past };
};

/** Decodes the weights of one row, because a post uses only a few hundred of 40,000. */
const unpackRow = ({ sources, weights, width }: Table, row: number): void => {
  for (const { columns, rows, first } of sources) {
    const from = rows[row] ?? -1;
    if (from < 0) continue;
    for (let column = 0; column < columns.length; column++) weights[row * width + first + column] = weightAt(columns[column] ?? '', from);
  }
};

/** Starts a judgement. */
export const begin = (known: Table): void => {
  if (known.judgement === mostJudgements) {
    known.stamps.forEach((stamp, row) => {
      if (stamp > past) known.stamps[row] = past;
    });
    known.judgement = past;
  }
  known.judgement++;
};

/** Marks a row as used and decodes it if necessary. Returns whether this judgement uses it for the first time. */
export const meets = (known: Table, row: number): boolean => {
  const { stamps, judgement } = known;
  const stamp = stamps[row] ?? never;
  if (stamp === judgement) return false;
  if (stamp === never) unpackRow(known, row);
  stamps[row] = judgement;
  return true;
};

/** The row of a bucket, or -1 if no model knows it. */
export const rowOf = ({ rests, starts }: Table, bucket: number): number => {
  const group = bucket >> restBits;
  const end = starts[group + 1] ?? 0;
  for (let row = starts[group] ?? 0; row < end; row++) if (rests[row] === (bucket & restMask)) return row;
  return -1;
};

/** The bucket of a hash. */
export const bucketOf = (hash: number): number => hash >>> (32 - bucketBits);

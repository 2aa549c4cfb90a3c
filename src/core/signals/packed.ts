/** Models packed in one string: printable characters, so that the bundle stays text and compresses well. */

/** What the models judge, in the order in which they are packed. */
export const heads = ['inform', 'promote', 'relate', 'teaser', 'rude', 'value'] as const;
export type Head = (typeof heads)[number];

export interface Models {
  /** A row of weights for each bucket in use, in order: what follows the group's bits in its bucket. */
  readonly rests: Uint8Array;
  /** First row of each group of buckets; the next group's ends it. */
  readonly starts: Uint16Array;
  /** Whole numbers, `heads.length` a row; those of a row that was met. */
  readonly weights: Int8Array;
  readonly packed: readonly string[];
  /** What one whole number is worth, by head. */
  readonly steps: readonly number[];
  readonly constants: readonly number[];
  /** Which judgement last met a row: a feature counts once a post. One byte a row, so that all of them stay near at hand. */
  readonly stamps: Uint8Array;
  judgement: number;
}

/** No judgement has met the row, so that its weights are still packed; or one that is long past has. */
const never = 0;
const past = 1;
const mostJudgements = 0xff;

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
/** Buckets are looked up in groups of so many bits, each with a row or two. */
const restBits = 6;
const restMask = (1 << restBits) - 1;
const groups = 1 << (bucketBits - restBits);

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
  const rests = new Uint8Array(count);
  const starts = new Uint16Array(groups + 1);
  let bucket = -1;
  let group = 0;
  for (let at = 0, row = 0; row < count; row++) {
    let code = codeAt(gaps, at++);
    for (; code === lowest + longGap; code = codeAt(gaps, at++)) bucket += longGap;
    bucket += code - lowest + 1;
    rests[row] = bucket & restMask;
    while (group < bucket >> restBits) starts[++group] = row;
  }
  starts.fill(count, group + 1);
  return { rests, starts, packed: weights, weights: new Int8Array(count * heads.length), steps, constants, stamps: new Uint8Array(count), judgement: past };
};

/** Unpacks the weights of a row: of 20,000 a post meets a few hundred. */
const unpackRow = ({ packed, weights }: Models, row: number): void => {
  for (let head = 0; head < heads.length; head++) weights[row * heads.length + head] = codeAt(packed[head] ?? '', row) - middle;
};

/** Starts a judgement. */
export const begin = (known: Models): void => {
  if (known.judgement === mostJudgements) {
    known.stamps.forEach((stamp, row) => {
      if (stamp > past) known.stamps[row] = past;
    });
    known.judgement = past;
  }
  known.judgement++;
};

/** Whether the judgement meets a row for the first time; its weights are then at hand. */
export const meets = (known: Models, row: number): boolean => {
  const { stamps, judgement } = known;
  const stamp = stamps[row] ?? never;
  if (stamp === judgement) return false;
  if (stamp === never) unpackRow(known, row);
  stamps[row] = judgement;
  return true;
};

/** Row of a bucket, or -1 where no model knows it. */
export const rowOf = ({ rests, starts }: Models, bucket: number): number => {
  const group = bucket >> restBits;
  const end = starts[group + 1] ?? 0;
  for (let row = starts[group] ?? 0; row < end; row++) if (rests[row] === (bucket & restMask)) return row;
  return -1;
};

/** The bucket of a hash. */
export const bucketOf = (hash: number): number => hash >>> (32 - bucketBits);

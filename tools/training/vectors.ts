import { random } from './measure.ts';

export interface VectorSettings {
  /** Words that are rarer get no vector. */
  readonly leastCount: number;
  /** Words within this distance count as neighbours. */
  readonly reach: number;
  readonly size: number;
  readonly seed: number;
}

/** Which words occur together, as vectors of length 1: words used alike are close. */
export interface Vectors {
  readonly words: readonly string[];
  /** `size` numbers a word. */
  readonly values: Float64Array;
  readonly size: number;
  /** How informative a word is: 1 for rare ones, towards 0 for those in every post. */
  readonly telling: Float64Array;
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;

interface Cells {
  readonly rows: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Words more frequent than this are thinned out, so that "the" does not drown its neighbours. */
const commonCount = 300;
/** Context counts are smoothed (the usual power for such tables). */
const evening = 0.75;
/** Rarer combinations are chance. */
const leastCompany = 0.5;

/** Positive pointwise mutual information of neighbouring words. */
const companyOf = (posts: readonly (readonly number[])[], counts: Float64Array, reach: number): Cells => {
  const size = counts.length;
  const thin = counts.map((count) => Math.min(1, Math.sqrt(commonCount / count)));
  const company = new Map<number, number>();
  for (const post of posts) {
    for (let right = 0; right < post.length; right++) {
      for (let left = Math.max(0, right - reach); left < right; left++) {
        const a = post[left] ?? 0;
        const b = post[right] ?? 0;
        if (a === b) continue;
        const cell = a < b ? a * size + b : b * size + a;
        company.set(cell, (company.get(cell) ?? 0) + (1 - (right - left - 1) / reach) * at(thin, a) * at(thin, b));
      }
    }
  }
  const sums = new Float64Array(size);
  for (const [cell, value] of company) {
    const a = Math.floor(cell / size);
    const b = cell % size;
    sums[a] = at(sums, a) + value;
    sums[b] = at(sums, b) + value;
  }
  const evened = sums.map((sum) => sum ** evening);
  const total = evened.reduce((sum, value) => sum + value, 0);
  const rows: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  for (const [cell, value] of company) {
    if (value < leastCompany) continue;
    const a = Math.floor(cell / size);
    const b = cell % size;
    const surprise = (Math.log((value * total) / (at(sums, a) * at(evened, b))) + Math.log((value * total) / (at(sums, b) * at(evened, a)))) / 2;
    if (surprise <= 0) continue;
    rows.push(a);
    columns.push(b);
    values.push(surprise);
  }
  return { rows: Uint32Array.from(rows), columns: Uint32Array.from(columns), values: Float64Array.from(values) };
};

/** The symmetric table times a vector. */
const times = ({ rows, columns, values }: Cells, vector: Float64Array): Float64Array => {
  const result = new Float64Array(vector.length);
  for (let cell = 0; cell < values.length; cell++) {
    const a = rows[cell] ?? 0;
    const b = columns[cell] ?? 0;
    const value = at(values, cell);
    result[a] = at(result, a) + value * at(vector, b);
    result[b] = at(result, b) + value * at(vector, a);
  }
  return result;
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
};

/** Makes vectors orthogonal and of length 1 (Gram and Schmidt). */
const straighten = (vectors: readonly Float64Array[]): void => {
  vectors.forEach((vector, index) => {
    for (const earlier of vectors.slice(0, index)) {
      const share = dot(vector, earlier);
      for (let i = 0; i < vector.length; i++) vector[i] = at(vector, i) - share * at(earlier, i);
    }
    const scale = 1 / Math.sqrt(dot(vector, vector));
    for (let i = 0; i < vector.length; i++) vector[i] = at(vector, i) * scale;
  });
};

const rounds = 6;
/** Extra directions, so that the last requested ones are accurate. */
const spare = 16;

/** A word is fully informative if it occurs in fewer than one in this many posts. */
const rareIn = 30;

/** Vectors for the words of posts, each post its words in order. */
export const vectorsOf = (posts: readonly (readonly string[])[], { leastCount, reach, size, seed }: VectorSettings): Vectors => {
  const met = new Map<string, number>();
  for (const post of posts) for (const word of post) met.set(word, (met.get(word) ?? 0) + 1);
  const words = [...met].filter(([, count]) => count >= leastCount).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const places = new Map(words.map((word, place) => [word, place]));
  const numbered = posts.map((post) => post.flatMap((word) => places.get(word) ?? []));
  const table = companyOf(numbered, Float64Array.from(words, (word) => met.get(word) ?? 0), reach);
  const next = random(seed);
  let directions: Float64Array[] = Array.from({ length: size + spare }, () => Float64Array.from(words, () => next() - 0.5));
  straighten(directions);
  for (let round = 0; round < rounds; round++) {
    directions = directions.map((direction) => times(table, direction));
    straighten(directions);
  }
  const strengths = directions.map((direction) => Math.abs(dot(times(table, direction), direction)));
  const order = strengths.map((strength, index) => ({ strength, index })).toSorted((a, b) => b.strength - a.strength).slice(0, size);
  const values = new Float64Array(words.length * size);
  words.forEach((_, word) => {
    const vector = order.map(({ strength, index }) => at(directions[index] ?? new Float64Array(0), word) * Math.sqrt(strength));
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, i) => {
      values[word * size + i] = value / length;
    });
  });
  const inPosts = new Float64Array(words.length);
  for (const post of numbered) for (const word of new Set(post)) inPosts[word] = at(inPosts, word) + 1;
  const telling = inPosts.map((count) => Math.min(1, Math.log(posts.length / Math.max(1, count)) / Math.log(posts.length / rareIn)));
  return { words, values, size, telling };
};

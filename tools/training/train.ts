import { bucketOf, heads, mostWeight, packGaps, packWeights, type Head, type Packed } from '../../src/core/signals/packed.ts';
import { hashOfWord } from '../../src/core/signals/word-features.ts';
import { fit } from './logistic.ts';
import { rowOfPost, wordsOfPost, type JudgedPost, type LanguagePost, type PurposePost } from './posts.ts';
import { chooseBuckets, matrixOf, type Meanings, type Row } from './sparse.ts';
import { vectorsOf, type VectorSettings } from './vectors.ts';

export interface Collections {
  readonly purposes: readonly PurposePost[];
  readonly teasers: readonly JudgedPost[];
  readonly rude: readonly JudgedPost[];
  readonly languages: readonly LanguagePost[];
  /** Posts without a judgement, which only teach the words that occur together. */
  readonly others: readonly string[];
}

export interface Settings {
  /** Features kept for a head, besides words with vectors. */
  readonly kept: Readonly<Record<Head, number>>;
  readonly ridge: Readonly<Record<Head, number>>;
  readonly rounds: number;
  readonly vectors: VectorSettings;
  /** The weight of vectors compared with the words themselves; 0 = none. */
  readonly meaning: Readonly<Record<Head, number>>;
  /** Size of an encoded step, in root mean squares of the weights. */
  readonly step: number;
}

export const settings: Settings = {
  kept: { inform: 5000, promote: 5000, relate: 3000, teaser: 6000, rude: 9000 },
  ridge: { inform: 0.25, promote: 0.25, relate: 0.15, teaser: 0.3, rude: 0.6 },
  rounds: 50,
  vectors: { leastCount: 10, reach: 10, size: 64, seed: 4 },
  meaning: { inform: 0.7, promote: 0.7, relate: 0.7, teaser: 1, rude: 1 },
  step: 0.4,
};

interface Task {
  readonly rows: readonly Row[];
  readonly accounts: readonly string[];
  readonly leastAccounts: number;
  readonly targets: Float64Array;
}

const byPost = (texts: readonly string[], targets: readonly number[]): Task => ({
  rows: texts.map(rowOfPost),
  accounts: texts.map((_, at) => String(at)),
  leastAccounts: 3,
  targets: Float64Array.from(targets),
});

const purposeTask = (posts: readonly PurposePost[], label: string): Task => ({
  rows: posts.map(({ text }) => rowOfPost(text)),
  accounts: posts.map(({ account }) => account),
  leastAccounts: 2,
  targets: Float64Array.from(posts, (post) => Number(post.label === label)),
});

const tasksOf = (collections: Collections): Record<Head, Task> => {
  const { purposes, teasers, rude } = collections;
  return {
    inform: purposeTask(purposes, 'inform'),
    promote: purposeTask(purposes, 'promote'),
    relate: purposeTask(purposes, 'relate'),
    teaser: byPost(teasers.map(({ text }) => text), teasers.map(({ label, mean }) => mean ?? label)),
    rude: byPost(rude.map(({ text }) => text), rude.map(({ label }) => label)),
  };
};

/** Weights of the columns, with those of vectors folded into their words; the constant comes last. */
const fitHead = (head: Head, task: Task, columns: Uint32Array, meanings: Meanings, { ridge, rounds }: Settings): Float64Array => {
  const used = meanings.scale > 0 ? meanings : undefined;
  const posts = matrixOf(task.rows, columns, { meanings: used });
  const rows = Array.from({ length: posts.rows }, (_, at) => at);
  const weights = fit(posts, task.targets, rows, { ridge: ridge[head], rounds });
  const folded = new Float64Array(columns.length + 1);
  columns.forEach((bucket, at) => {
    let weight = weights[at] ?? 0;
    const word = used?.byBucket.get(bucket);
    if (used && word !== undefined) {
      let meaning = 0;
      for (let i = 0; i < used.vectors.size; i++) meaning += (used.vectors.values[word * used.vectors.size + i] ?? 0) * (weights[columns.length + i] ?? 0);
      weight += meaning * used.scale * (used.vectors.telling[word] ?? 0);
    }
    folded[at] = weight;
  });
  folded[columns.length] = weights[posts.columns] ?? 0;
  return folded;
};

/** Fits all models and encodes them. Deterministic. */
export const train = (collections: Collections, say: (text: string) => void = () => {}, chosen: Settings = settings): Packed => {
  const tasks = tasksOf(collections);
  const { purposes, teasers, rude, languages, others } = collections;
  const texts = [...purposes, ...teasers, ...rude, ...languages].map(({ text }) => text);
  const all = new Set([...texts, ...others]);
  const vectors = vectorsOf([...all].map(wordsOfPost), chosen.vectors);
  const byBucket = new Map(vectors.words.map((word, at) => [bucketOf(hashOfWord(word)), at]));
  const meaningsFor = (head: Head): Meanings => ({ vectors, byBucket, scale: chosen.meaning[head] });
  say(`${vectors.words.length} words have vectors`);

  const kept = new Set<number>(byBucket.keys());
  for (const head of heads) {
    const task = tasks[head];
    const columns = chooseBuckets(task.rows, task.accounts, { leastPosts: 3, leastAccounts: task.leastAccounts });
    const weights = fitHead(head, task, columns, meaningsFor(head), chosen);
    const order = Array.from(columns, (bucket, at) => ({ bucket, size: Math.abs(weights[at] ?? 0) })).toSorted((a, b) => b.size - a.size || a.bucket - b.bucket);
    for (const { bucket } of order.slice(0, chosen.kept[head])) kept.add(bucket);
    say(`${head}: ${columns.length} features`);
  }

  const columns = Uint32Array.from(kept).toSorted();
  const fitted = heads.map((head) => {
    const weights = fitHead(head, tasks[head], columns, meaningsFor(head), chosen);
    const own = weights.subarray(0, columns.length).filter((weight) => weight !== 0);
    const step = Number((chosen.step * Math.sqrt(own.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, own.length))).toPrecision(6));
    const whole = Array.from(weights.subarray(0, columns.length), (weight) => Math.max(-mostWeight, Math.min(mostWeight, Math.round(weight / step) + 0)));
    say(`${head}: ${whole.filter((weight) => weight !== 0).length} weights`);
    return { step, constant: Number((weights[columns.length] ?? 0).toPrecision(6)), whole };
  });
  return {
    steps: fitted.map(({ step }) => step),
    constants: fitted.map(({ constant }) => constant),
    gaps: packGaps([...columns]),
    weights: fitted.map(({ whole }) => packWeights(whole)),
  };
};

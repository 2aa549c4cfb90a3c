/**
 * Learns how others write, and the weight of each feature: npx tsx tools/train-voice.ts DATA_FOLDER [--measure]
 * With --measure it only reports how well voices are told apart, for accounts that neither reference corpus nor weights have seen.
 * Deterministic: the same folder gives the same file. The posts themselves are not kept.
 */
import { writeFileSync } from 'node:fs';
import { mixes } from '../src/core/brand/voice/evidence.ts';
import { characterOf } from '../src/core/brand/voice/reference-model.ts';
import { fit } from './training/logistic.ts';
import { areaUnderCurve, random, resample } from './training/measure.ts';
import type { Matrix } from './training/sparse.ts';
import { trigramsOf } from './training/trigrams.ts';
import { levelsOf } from './training/voice-others.ts';
import { readOtherPosts, readTrialPosts } from './training/voice-posts.ts';
import { foldAccounts, trialsOf, type Trial } from './training/voice-trials.ts';

const settings = {
  /** Rarity is stored in steps of a third: finer ones add no information and compress worse. */
  step: 1.35,
  folds: 4,
  seed: 5,
  pairs: 80,
  ridge: 10,
  rounds: 80,
};

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: train-voice.ts DATA_FOLDER [--measure]');

const posts = readTrialPosts(folder);
const otherPosts = readOtherPosts(folder);

/** Every other pair is reversed, so that the constant plays no role. */
const sign = (at: number): number => (at % 2 === 0 ? 1 : -1);

/** Own posts must rank above others': each pair is a row, the difference of their evidence. */
const fitWeights = (trials: readonly Trial[]): Float64Array => {
  const next = random(settings.seed);
  const rows: Float64Array[] = [];
  for (const { mine, evidence } of trials) {
    const own = evidence.filter((_, at) => mine[at]);
    const others = evidence.filter((_, at) => !mine[at]);
    for (let pair = 0; pair < settings.pairs; pair++) {
      const a = own[pair % own.length];
      const b = others[Math.floor(next() * others.length)];
      if (a && b) rows.push(a.map((value, mix) => value - (b[mix] ?? 0)));
    }
  }
  const spread = Float64Array.from(mixes, (_, mix) => Math.sqrt(rows.reduce((sum, row) => sum + (row[mix] ?? 0) ** 2, 0) / rows.length) || 1);
  const columns = mixes.length;
  const matrix: Matrix = {
    rows: rows.length,
    columns,
    starts: Int32Array.from({ length: rows.length + 1 }, (_, at) => at * columns),
    ids: Int32Array.from({ length: rows.length * columns }, (_, at) => at % columns),
    values: Float32Array.from(rows.flatMap((row, at) => Array.from(row, (value, mix) => (sign(at) * value) / (spread[mix] ?? 1)))),
    hashes: new Uint32Array(columns),
  };
  const targets = Float64Array.from(rows, (_, at) => (sign(at) + 1) / 2);
  const weights = fit(matrix, targets, rows.map((_, at) => at), settings);
  return Float64Array.from(mixes, (_, mix) => (weights[mix] ?? 0) / (spread[mix] ?? 1));
};

const scoresOf = ({ evidence }: Trial, weights: Float64Array): readonly number[] => evidence.map((found) => found.reduce((sum, value, mix) => sum + value * (weights[mix] ?? 0), 0));

const fold = foldAccounts(posts, settings.folds, settings.seed);
const foldPairs = Array.from({ length: settings.folds }, (_, a) => Array.from({ length: settings.folds - a }, (__, b) => [a, a + b] as const)).flat();

/** Trials on accounts that the reference corpus has not seen, neither the learned one nor the others. */
const trials = foldPairs.flatMap((folds) => {
  const seen = [...posts, ...otherPosts].filter(({ account }) => !folds.some((one) => fold.get(account) === one));
  const rarity = Float64Array.from(levelsOf(seen, settings.step), (level) => settings.step ** level);
  return trialsOf(posts, fold, folds, { rarity, trigrams: trigramsOf(seen.map(({ text }) => text)) });
});

const show = (figure: number): string => figure.toFixed(3);

const measure = (): void => {
  const areas: { account: string; group: string; size: number; area: number; plain: number }[] = [];
  for (const folds of foldPairs) {
    // The weights have not seen these accounts, either.
    const weights = fitWeights(trials.filter((trial) => !trial.folds.some((one) => folds.includes(one))));
    for (const trial of trials) {
      if (trial.folds[0] !== folds[0] || trial.folds[1] !== folds[1]) continue;
      const { account, group, size, mine, plain } = trial;
      areas.push({ account, group, size, area: areaUnderCurve(scoresOf(trial, weights), mine), plain: areaUnderCurve(plain, mine) });
    }
  }
  for (const size of [70, 20])
    for (const group of ['all', ...new Set(areas.map((area) => area.group))]) {
      const rows = areas.filter((area) => area.size === size && (group === 'all' || area.group === group));
      const accounts = rows.map(({ account }) => account);
      const figure = (pick: (row: (typeof rows)[number]) => number): string => {
        const mean = (chosen: readonly number[]): number => chosen.reduce((sum, at) => sum + pick(rows[at] ?? { account: '', group: '', size, area: 0, plain: 0 }), 0) / chosen.length;
        const { value, low, high } = resample(accounts, mean, 1000);
        return `${show(value)} [${show(low)}, ${show(high)}]`;
      };
      console.log(`${size} posts  ${group.padEnd(12)} ${figure((row) => row.area)}  plain ${figure((row) => row.plain)}  difference ${figure((row) => row.area - row.plain)}  ${new Set(accounts).size} accounts`);
    }
};

const write = (): void => {
  const weights = fitWeights(trials);
  const levels = levelsOf([...posts, ...otherPosts], settings.step);
  const source = `import type { Background } from './others.ts';

/** Written by tools/train-voice.ts; not to be edited. */
export const background: Background = {
  step: ${settings.step},
  weights: [${Array.from(weights, (weight) => Number(weight.toPrecision(5))).join(', ')}],
  levels:
    '${Array.from(levels, characterOf).join('')}',
};
`;
  writeFileSync(new URL('../src/core/brand/voice/reference-corpus.ts', import.meta.url), source);
  console.log(`${levels.length} places, levels up to ${Math.max(...levels)}`);
};

if (process.argv.includes('--measure')) measure();
else write();

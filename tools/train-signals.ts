/**
 * Fits the models behind the signals and packs them: npx tsx tools/train-signals.ts DATA_FOLDER
 * Nothing is left to chance: the same folder gives the same file. The posts themselves are not kept.
 */
import { writeFileSync } from 'node:fs';
import { heads, mostWeight, packGaps, packWeights, type Head } from '../src/core/signals/packed.ts';
import { readJudged, readLanguages, readMeasured, readPurposes, rowOfPost } from './training/posts.ts';
import { fit } from './training/logistic.ts';
import { chooseHashes, matrixOf, type Row } from './training/sparse.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: train-signals.ts DATA_FOLDER');

const settings = {
  /** Features kept a head. */
  kept: { inform: 5000, promote: 5000, relate: 3000, teaser: 6000, rude: 9000, value: 3000, english: 1500, indonesian: 1200, filipino: 1200 } satisfies Record<Head, number>,
  ridge: { inform: 0.15, promote: 0.15, relate: 0.1, teaser: 0.3, rude: 0.2, value: 30, english: 0.1, indonesian: 0.1, filipino: 0.1 } satisfies Record<Head, number>,
  rounds: 60,
};

interface Task {
  readonly rows: readonly Row[];
  readonly accounts: readonly string[];
  readonly leastAccounts: number;
  readonly targets: Float64Array;
  readonly loss: 'logistic' | 'square';
}

const started = performance.now();
const say = (text: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const purposes = [...readPurposes(folder, 'purpose_ngo'), ...readPurposes(folder, 'purpose_corporate')];
const purposeRows = purposes.map(({ text }) => rowOfPost(text));
const purposeTask = (label: string): Task => ({
  rows: purposeRows,
  accounts: purposes.map(({ account }) => account),
  leastAccounts: 2,
  targets: Float64Array.from(purposes, (post) => Number(post.label === label)),
  loss: 'logistic',
});
const byPost = (texts: readonly string[], targets: readonly number[], loss: Task['loss'] = 'logistic'): Task => ({
  rows: texts.map(rowOfPost),
  accounts: texts.map((_, at) => String(at)),
  leastAccounts: 3,
  targets: Float64Array.from(targets),
  loss,
});
const teasers = readJudged(folder, 'teaser_en');
const rude = [...readJudged(folder, 'rude_en'), ...readJudged(folder, 'rude_fil')];
const measured = readMeasured(folder);
const languages = readLanguages(folder);
const languageRows = byPost(languages.map(({ text }) => text), []).rows;
const languageTask = (label: string): Task => ({
  rows: languageRows,
  accounts: languages.map((_, at) => String(at)),
  leastAccounts: 3,
  targets: Float64Array.from(languages, (post) => Number(post.label === label)),
  loss: 'logistic',
});
const tasks: Record<Head, Task> = {
  inform: purposeTask('inform'),
  promote: purposeTask('promote'),
  relate: purposeTask('relate'),
  teaser: byPost(teasers.map(({ text }) => text), teasers.map(({ label, mean }) => mean ?? label)),
  rude: byPost(rude.map(({ text }) => text), rude.map(({ label }) => label)),
  value: { ...byPost(measured.map(({ text }) => text), measured.map(({ z }) => Math.max(-2, Math.min(2, z))), 'square'), accounts: measured.map(({ author }) => author), leastAccounts: 5 },
  english: languageTask('en'),
  indonesian: languageTask('id'),
  filipino: languageTask('fil'),
};
say('posts read');

const kept = new Set<number>();
for (const head of heads) {
  const { rows, accounts, leastAccounts, targets, loss } = tasks[head];
  const matrix = matrixOf(rows, chooseHashes(rows, accounts, { leastPosts: 3, leastAccounts }));
  const weights = fit(matrix, targets, rows.map((_, at) => at), { ridge: settings.ridge[head], rounds: settings.rounds, loss });
  const order = Array.from(matrix.hashes, (hash, id) => ({ hash, size: Math.abs(weights[id] ?? 0) })).toSorted((a, b) => b.size - a.size || a.hash - b.hash);
  for (const { hash } of order.slice(0, settings.kept[head])) kept.add(hash);
  say(`${head}: ${matrix.columns} features`);
}

const buckets = Uint32Array.from(kept).toSorted();
const steps: number[] = [];
const constants: number[] = [];
const columns: string[] = [];
for (const head of heads) {
  const { rows, targets, loss } = tasks[head];
  const matrix = matrixOf(rows, buckets);
  const weights = fit(matrix, targets, rows.map((_, at) => at), { ridge: settings.ridge[head], rounds: settings.rounds, loss });
  const sizes = Array.from(weights.subarray(0, buckets.length), Math.abs).toSorted((a, b) => b - a);
  // One in a thousand may be cut short, so that a few large weights do not coarsen all others.
  const step = (sizes[Math.floor(sizes.length / 1000)] ?? 1) / mostWeight;
  steps.push(Number(step.toPrecision(6)));
  constants.push(Number((weights[buckets.length] ?? 0).toPrecision(6)));
  columns.push(packWeights(Array.from(weights.subarray(0, buckets.length), (weight) => Math.max(-mostWeight, Math.min(mostWeight, Math.round(weight / step))))));
  say(`${head}: packed`);
}

const source = `import type { Packed } from './packed.ts';

/** Written by tools/train-signals.ts; not to be edited. */
export const packed: Packed = {
  steps: [${steps.join(', ')}],
  constants: [${constants.join(', ')}],
  gaps: '${packGaps([...buckets])}',
  weights: [
${columns.map((column) => `    '${column}',`).join('\n')}
  ],
};
`;
writeFileSync(new URL('../src/core/signals/weights.ts', import.meta.url), source);
say(`${buckets.length} features written`);

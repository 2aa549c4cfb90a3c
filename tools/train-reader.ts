/**
 * Trains the reader model: npx tsx tools/train-reader.ts DATA_FOLDER [--held-out [TRIAL] [FOLD ...]]
 * DATA_FOLDER contains the editors' posts (`editors/`) and the public collections (`dev/`); our own labels and posts are in tools/training/reader.
 * Deterministic: the same folder gives the same file. The posts themselves are not stored.
 * With `--held-out` no shipped file is written: for each fold of accounts a model is trained without it, for tools/score-held-out.ts;
 * a trial (training/reader/trials.ts) leaves out something else as well.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fitReader } from './training/reader/fit-reader.ts';
import { foldFile, foldOf, folds } from './training/reader/folds.ts';
import { isTrial, trials, type Trial } from './training/reader/trials.ts';
import { readLabelledPosts } from './training/reader/labelled-posts.ts';
import { lessonOf } from './training/reader/lesson.ts';
import { packReader, sourceOf } from './training/reader/pack-reader.ts';

const [folder, flag, ...rest] = process.argv.slice(2);
const named = rest[0] !== undefined && isTrial(rest[0]) ? rest[0] : undefined;
const chosen = named ? rest.slice(1) : rest;
const trial = named ?? 'whole';
if (folder === undefined || (flag !== undefined && flag !== '--held-out')) throw new Error('usage: train-reader.ts DATA_FOLDER [--held-out [FOLD ...]]');

const started = performance.now();
const say = (text: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const posts = readLabelledPosts(folder);
say(`${posts.length} posts`);
if (flag === undefined) {
  writeFileSync(new URL('../src/core/reader/weights.ts', import.meta.url), sourceOf(packReader(fitReader(lessonOf(posts), say))));
  say('written');
} else {
  const { keeps = () => true, sees }: Trial = trials[trial];
  for (const fold of chosen.length > 0 ? chosen.map(Number) : Array.from({ length: folds }, (_, at) => at)) {
    const file = foldFile(fold, trial);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, JSON.stringify(packReader(fitReader(lessonOf(posts.filter((post) => foldOf(post.account, folds) !== fold && keeps(post)), sees), say))));
    say(`fold ${fold} written`);
  }
}

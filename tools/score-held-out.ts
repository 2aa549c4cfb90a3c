/**
 * Scores the editors' posts, each with a reader trained without its account: npx tsx tools/score-held-out.ts DATA_FOLDER [TRIAL] < drafts.jsonl
 * Lines as in `npm run score`; ids must be those of DATA_FOLDER/editors. Run `tools/train-reader.ts DATA_FOLDER --held-out` first.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { PackedReader } from '../src/core/reader/packed-reader.ts';
import { modelsOf } from '../src/core/signals/models.ts';
import { packed } from '../src/core/signals/weights.ts';
import { scorer } from './cli/scorer.ts';
import { foldFile, foldOf, folds } from './training/reader/folds.ts';
import { readLabelledPosts } from './training/reader/labelled-posts.ts';

const [folder, trial] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: score-held-out.ts DATA_FOLDER');
const accountOf = new Map(readLabelledPosts(folder).map(({ id, account }) => [id, account]));
const scorers = new Map<number, ReturnType<typeof scorer>>();
const scorerOf = (fold: number): ReturnType<typeof scorer> => {
  const made = scorers.get(fold) ?? scorer(modelsOf(packed, JSON.parse(readFileSync(foldFile(fold, trial), 'utf8')) as PackedReader));
  scorers.set(fold, made);
  return made;
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const account = accountOf.get((JSON.parse(line) as { id: string }).id);
  if (account === undefined) throw new Error('a post that the folder does not hold');
  process.stdout.write(`${JSON.stringify(scorerOf(foldOf(account, folds))(line))}\n`);
}

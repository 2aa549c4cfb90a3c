/**
 * Measures the signals on posts that their training has not seen: npx tsx tools/measure-signals.ts DATA_FOLDER
 * Five times everything is fitted without a fifth of the accounts (and of the posts without one), and that fifth is judged by the shipped code.
 */
import { finish, hashOf } from '../src/core/signals/hash.ts';
import { signalsOf } from '../src/core/signals/index.ts';
import { modelsOf, type Models } from '../src/core/signals/models.ts';
import { packed as packedReader } from '../src/core/reader/weights.ts';
import type { SignalId } from '../src/core/model/signals.ts';
import { readCollections } from './training/collections.ts';
import { areaUnderCurve, foldsOf, resample, type Interval } from './training/measure.ts';
import { plainMatrix, plainScores } from './training/plain.ts';
import { gistOf, readJudged, readPurposes, readVoices } from './training/posts.ts';
import { train } from './training/train.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: measure-signals.ts DATA_FOLDER');
const folds = 5;
const seed = Number(process.argv[3] ?? 1);

const collections = readCollections(folder);
const voices = readVoices(folder);

/** Collections spell an account's name in several ways: its first letters group them. */
const accountKey = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '').slice(0, 6);
const purposeAccounts = collections.purposes.map(({ account }) => accountKey(account));
const otherAccounts = voices.map(({ account }) => accountKey(account));
const foldOfAccount = new Map<string, number>();
foldsOf(otherAccounts, folds, seed).forEach((fold, at) => foldOfAccount.set(otherAccounts[at] ?? '', fold));
foldsOf(purposeAccounts, folds, seed).forEach((fold, at) => foldOfAccount.set(purposeAccounts[at] ?? '', fold));
const accountFold = (name: string): number => foldOfAccount.get(accountKey(name)) ?? 0;
/** Posts with the same beginning are in one fold. */
const postFold = (text: string): number => finish(hashOf(gistOf(text)) + seed) % folds;

const { purposes, teasers, rude, languages } = collections;
const english = readJudged(folder, 'rude_en');
const filipino = readJudged(folder, 'rude_fil');
const judged = new Map<string, ReturnType<typeof signalsOf>>();
const fittedTo = (fold: number): Models => {
  const outside = <Post extends { readonly text: string }>(posts: readonly Post[]): Post[] => posts.filter(({ text }) => postFold(text) !== fold);
  return modelsOf(
    train({
      purposes: purposes.filter(({ account }) => accountFold(account) !== fold),
      teasers: outside(teasers),
      rude: outside(rude),
      languages,
      others: voices.filter(({ account }) => accountFold(account) !== fold).map(({ text }) => text),
    }),
    packedReader,
  );
};
for (let fold = 0; fold < folds; fold++) {
  const models = fittedTo(fold);
  const judge = (key: string, text: string): unknown => judged.set(key, signalsOf(text, undefined, undefined, models));
  purposes.forEach(({ account, text }, at) => accountFold(account) === fold && judge(`purpose ${at}`, text));
  teasers.forEach(({ text }, at) => postFold(text) === fold && judge(`teaser ${at}`, text));
  english.forEach(({ text }, at) => postFold(text) === fold && judge(`en ${at}`, text));
  filipino.forEach(({ text }, at) => postFold(text) === fold && judge(`fil ${at}`, text));
  if (fold === 0) readJudged(folder, 'rude_id').forEach(({ text }, at) => judge(`id ${at}`, text));
  console.error(`fold ${fold} judged`);
}

const written = (value: number): string => value.toFixed(3);
const span = ({ value, low, high }: Interval): string => `${written(value)} [${written(low)}, ${written(high)}]`;
const report = (task: string, posts: number, ours: Interval, plain?: Interval, gain?: Interval): void =>
  console.log(`| ${task} | ${posts} | ${span(ours)} | ${plain ? written(plain.value) : ''} | ${gain ? span(gain) : ''} |`);

/** Our figure, the plain model's, and the difference, over the same resamples of groups. */
const compare = (task: string, ours: readonly number[], plain: readonly number[], labels: readonly boolean[], groups: readonly string[]): void => {
  const area = (scores: readonly number[]) => (rows: readonly number[]) => areaUnderCurve(rows.map((row) => scores[row] ?? 0), rows.map((row) => labels[row] === true));
  const areaOfOurs = area(ours);
  const areaOfPlain = area(plain);
  report(task, labels.length, resample(groups, areaOfOurs), resample(groups, areaOfPlain, 1), resample(groups, (rows) => areaOfOurs(rows) - areaOfPlain(rows)));
};

console.log('| task | posts | ours | plain model | difference |\n|---|--:|---|--:|---|');
const purposeFolds = purposes.map(({ account }) => accountFold(account));
const purposeMatrix = plainMatrix(purposes.map(({ text }) => text));
const companies = new Set(readPurposes(folder, 'purpose_corporate').map(({ account }) => account));
for (const label of ['inform', 'promote', 'relate'] as const) {
  const plain = plainScores(purposeMatrix, purposes.map((post) => Number(post.label === label)), purposeFolds);
  for (const isCompany of [false, true]) {
    const rows = purposes.flatMap(({ account }, at) => (companies.has(account) === isCompany ? [at] : []));
    compare(
      `${isCompany ? 'companies' : 'small non-profits'}: ${label}`,
      rows.map((row) => judged.get(`purpose ${row}`)?.[label] ?? 0),
      rows.map((row) => plain[row] ?? 0),
      rows.map((row) => purposes[row]?.label === label),
      rows.map((row) => accountKey(purposes[row]?.account ?? '')),
    );
  }
}
const measurePosts = (task: string, prefix: string, signal: SignalId, posts: readonly { readonly text: string; readonly label: number }[]): void => {
  const plain = plainScores(plainMatrix(posts.map(({ text }) => text)), posts.map(({ label }) => label), posts.map(({ text }) => postFold(text)));
  compare(task, posts.map((_, at) => judged.get(`${prefix} ${at}`)?.[signal] ?? 0), plain, posts.map(({ label }) => label === 1), posts.map(({ text }) => gistOf(text)));
};
measurePosts('headlines: teaser', 'teaser', 'teaser', teasers);
measurePosts('English: rude', 'en', 'rude', english);
measurePosts('Filipino: rude', 'fil', 'rude', filipino);
const indonesian = readJudged(folder, 'rude_id');
report('Indonesian: rude', indonesian.length, resample(indonesian.map(({ text }) => gistOf(text)), (rows) => areaUnderCurve(rows.map((row) => judged.get(`id ${row}`)?.rude ?? 0), rows.map((row) => indonesian[row]?.label === 1)), 100));

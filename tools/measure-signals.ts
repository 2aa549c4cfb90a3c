/**
 * Measures the signals on posts that their training has not seen: npx tsx tools/measure-signals.ts DATA_FOLDER
 * Five times everything is fitted without a fifth of the accounts (and of the posts that name none), and that fifth is judged by the code that ships.
 */
import { finish, hashOf } from '../src/core/signals/hash.ts';
import { signalsOf, valueModel } from '../src/core/signals/index.ts';
import { unpack, type Models } from '../src/core/signals/packed.ts';
import type { SignalId } from '../src/core/types.ts';
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

/** Collections spell an account's name in several ways: the first letters hold them together. */
const accountKey = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '').slice(0, 6);
const purposeAccounts = collections.purposes.map(({ account }) => accountKey(account));
const otherAccounts = [...collections.pairs.map(({ author }) => author), ...collections.measured.map(({ author }) => author), ...voices.map(({ account }) => account)].map(accountKey);
const foldOfAccount = new Map<string, number>();
foldsOf(otherAccounts, folds, seed).forEach((fold, at) => foldOfAccount.set(otherAccounts[at] ?? '', fold));
foldsOf(purposeAccounts, folds, seed).forEach((fold, at) => foldOfAccount.set(purposeAccounts[at] ?? '', fold));
const accountFold = (name: string): number => foldOfAccount.get(accountKey(name)) ?? 0;
/** Posts that start alike lie in one fold. */
const postFold = (text: string): number => finish(hashOf(gistOf(text)) + seed) % folds;

const { purposes, teasers, rude, pairs, measured, languages } = collections;
const english = readJudged(folder, 'rude_en');
const filipino = readJudged(folder, 'rude_fil');
const judged = new Map<string, ReturnType<typeof signalsOf>>();
const valued = new Map<string, number>();
const values: { z: number; text: string }[] = [];
const fittedTo = (fold: number): Models => {
  const outside = <Post extends { readonly text: string }>(posts: readonly Post[]): Post[] => posts.filter(({ text }) => postFold(text) !== fold);
  return unpack(
    train({
      purposes: purposes.filter(({ account }) => accountFold(account) !== fold),
      teasers: outside(teasers),
      rude: outside(rude),
      pairs: pairs.filter(({ author }) => accountFold(author) !== fold),
      measured: measured.filter(({ author }) => accountFold(author) !== fold),
      languages,
      others: voices.filter(({ account }) => accountFold(account) !== fold).map(({ text }) => text),
    }),
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
  pairs.forEach(({ author, text_a, text_b }, at) => {
    if (accountFold(author) !== fold) return;
    const [a, b] = [valueModel(text_a, undefined, undefined, models).z, valueModel(text_b, undefined, undefined, models).z];
    valued.set(String(at), a - b);
    values.push({ z: a, text: text_a }, { z: b, text: text_b });
  });
  console.error(`fold ${fold} judged`);
}

const written = (value: number): string => value.toFixed(3);
const span = ({ value, low, high }: Interval): string => `${written(value)} [${written(low)}, ${written(high)}]`;
const report = (task: string, posts: number, ours: Interval, plain?: Interval, gain?: Interval): void =>
  console.log(`| ${task} | ${posts} | ${span(ours)} | ${plain ? written(plain.value) : ''} | ${gain ? span(gain) : ''} |`);

/** Ours, the plain model's, and the difference on the same draws of groups. */
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

console.log('\n| pairs | pairs | better one first |\n|---|--:|---|');
const right = (at: number): number => {
  const difference = valued.get(String(at)) ?? 0;
  return difference === 0 ? 0.5 : Number(difference > 0 === (pairs[at]?.label === 'a'));
};
const isLike = ({ text_a, text_b }: { text_a: string; text_b: string }): boolean => Math.abs(text_a.length - text_b.length) <= 0.1 * Math.max(text_a.length, text_b.length);
const measurePairs = (task: string, keep: (pair: (typeof pairs)[number]) => boolean): void => {
  const rows = pairs.flatMap((pair, at) => (keep(pair) ? [at] : []));
  const share = (drawn: readonly number[]): number => drawn.reduce((sum, at) => sum + right(rows[at] ?? 0), 0) / drawn.length;
  console.log(`| ${task} | ${rows.length} | ${span(resample(rows.map((at) => pairs[at]?.author ?? ''), share))} |`);
};
measurePairs('same link, all', ({ kind }) => kind === 'same_url');
measurePairs('same link, like lengths', (pair) => pair.kind === 'same_url' && isLike(pair));
measurePairs('near topic, all', ({ kind }) => kind === 'near_topic');
measurePairs('near topic, like lengths', (pair) => pair.kind === 'near_topic' && isLike(pair));
measurePairs("an organisation's best and worst", ({ kind }) => kind === 'decile_org');
measurePairs('organisations, same link and near topic', ({ kind, org }) => org && kind !== 'decile_org');

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
const product = (a: readonly number[], b: readonly number[]): number => {
  const [x, y] = [mean(a), mean(b)];
  return a.reduce((sum, value, at) => sum + (value - x) * ((b[at] ?? 0) - y), 0);
};
/** Correlation of the learned value with something about the text, from -1 to 1. */
const correlation = (pick: (text: string) => number): number => {
  const xs = values.map(({ z }) => z);
  const ys = values.map(({ text }) => pick(text));
  return product(xs, ys) / Math.sqrt(product(xs, xs) * product(ys, ys));
};
const count = (pattern: RegExp) => (text: string): number => text.match(pattern)?.length ?? 0;
console.log(`\nLearned value against length ${written(correlation((text) => text.length))}, links ${written(correlation(count(/https?:/gu)))}, tags ${written(correlation(count(/#/gu)))}, names ${written(correlation(count(/@/gu)))}`);
const spread = Math.sqrt(values.reduce((sum, { z }) => sum + z * z, 0) / values.length);
console.log(`Root mean square of the learned value: ${written(spread)}`);

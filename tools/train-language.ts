/**
 * Fits the weights of src/core/text/language/language-weights.ts: npx tsx tools/train-language.ts <data directory> [--validate]
 * The directory contains language.jsonl ({text, label}) and, for more English as brands and readers write it, engagement.jsonl,
 * teaser_en.jsonl and purpose_ngo.jsonl ({text}); rude_fil.jsonl has posts from the Philippines in an unknown mixture, which a
 * first model sorts: the clear ones train the second. With --validate: five-fold cross-validation instead of writing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntities } from '../src/core/text/entities/entities.ts';
import { buckets, featuresOf, languageWords } from '../src/core/text/language/language-features.ts';
import { tokenize } from '../src/core/text/tokens.ts';
import { languageLists } from './language-words.ts';

const settings = {
  seed: 20_261_121,
  epochs: 6,
  rate: 0.35,
  /** Keeps most weights at zero, so that they compress well. */
  sparsity: 0.0004,
  /** More English posts. */
  moreEnglish: 5000,
  /** Posts composed of each language's everyday words. */
  listPosts: { ours: 500, others: 220 },
  /** Shares of the posts that are used again: shortened, and mixed with English. */
  cut: 0.35,
  mixed: 0.3,
  /** How sure the first model has to be, and how much its answers count. */
  sure: 0.9,
  sorted: 0.35,
  /** Each language's prior beyond what was learned: our languages are likelier in drafts than in the training posts. */
  lean: { en: 0.2, id: 0.5, fil: 1 },
  /** The number of steps that a weight is rounded to. */
  step: 0.3,
  folds: 5,
};

const languages = ['en', 'id', 'fil'] as const;
type Label = (typeof languages)[number] | 'other';
interface Sample {
  readonly words: readonly string[];
  readonly label: Label;
  readonly weight: number;
}

/** mulberry32: the same numbers on every machine. */
const makeRandom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Names that fill a single collection: a name says nothing about the language. */
const names = new Set('binay nancy jejomar roxas mar duterte digong du30 rody poe grace miriam santiago leni robredo bongbong marcos pnoy aquino noynoy cayetano alan escudero chiz trillanes honasan erap estrada kathniel kathryn daniel aldub kris korina vp abscbn gma inc makati davao jokowi prabowo anies ahok sandi ganjar najib anwar mahathir muhyiddin'.split(' '));

const wordsOf = (text: string): readonly string[] => languageWords(tokenize(text, findEntities(text))).latin.filter((word) => !names.has(word));
const read = (directory: string, file: string): readonly { text: string; label: string }[] => {
  const path = join(directory, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as { text: string; label: string });
};

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

/** Three tables of weights, each against "none of ours", and their priors. */
interface Model {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

const scoresOf = (model: Model, features: Int32Array): number[] => {
  const scores = [0, 0, 0];
  for (const bucket of features) for (let index = 0; index < 3; index++) scores[index] = (scores[index] ?? 0) + (model.weights[index * buckets + bucket] ?? 0);
  const scale = 1 / Math.sqrt(Math.max(1, features.length));
  return scores.map((score, index) => score * scale + (model.bias[index] ?? 0));
};

interface Learned {
  readonly features: Int32Array;
  readonly answer: number;
  readonly weight: number;
}

const fit = (samples: readonly Sample[]): Model => {
  const random = makeRandom(settings.seed);
  const model: Model = { weights: new Float32Array(3 * buckets), bias: new Float32Array(3) };
  const squares = new Float32Array(3 * buckets).fill(1e-4);
  const biasSquares = new Float32Array(3).fill(1e-4);
  const learned: Learned[] = samples.map((sample) => ({ features: Int32Array.from(featuresOf(sample.words)), answer: languages.indexOf(sample.label as 'en'), weight: sample.weight })).filter(({ features }) => features.length > 0);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let index = learned.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [learned[index], learned[other]] = [learned[other] as Learned, learned[index] as Learned];
    }
    for (const { features, answer, weight } of learned) {
      const scores = scoresOf(model, features);
      const top = Math.max(0, ...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const sum = powers.reduce((one, two) => one + two, Math.exp(-top));
      const scale = 1 / Math.sqrt(features.length);
      powers.forEach((power, language) => {
        const error = (power / sum - Number(answer === language)) * weight;
        if (Math.abs(error) < 0.002) return;
        biasSquares[language] = (biasSquares[language] ?? 0) + error * error;
        model.bias[language] = (model.bias[language] ?? 0) - (settings.rate * error) / Math.sqrt(biasSquares[language] ?? 1) / 10;
        const slope = error * scale;
        for (const bucket of features) {
          const place = language * buckets + bucket;
          const square = (squares[place] ?? 0) + slope * slope;
          squares[place] = square;
          const pace = settings.rate / Math.sqrt(square);
          const moved = (model.weights[place] ?? 0) - pace * slope;
          const shrink = pace * settings.sparsity;
          model.weights[place] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
        }
      });
    }
  }
  return model;
};

const furthest = 31;
const round = (model: Model): Model => ({
  weights: model.weights.map((weight) => Math.max(-furthest, Math.min(furthest, Math.round(weight / settings.step))) * settings.step),
  bias: model.bias,
});

/** Posts made up from the lists, and pieces of real ones: short and mixed posts are where languages are confused. */
const pieces = (posts: readonly Sample[], random: () => number): Sample[] => {
  const english = posts.filter(({ label }) => label === 'en');
  const made: Sample[] = [];
  for (const { words, label, weight } of posts) {
    if (words.length > 3 && random() < settings.cut) {
      const start = Math.floor(random() * (words.length - 2));
      made.push({ words: words.slice(start, start + 2 + Math.floor(random() * 4)), label, weight: weight / 2 });
    }
    if ((label === 'id' || label === 'fil') && words.length > 3 && random() < settings.mixed) {
      const borrowed = pick(english, random).words.slice(0, Math.ceil(words.length * (0.3 + random() * 0.5)));
      made.push({ words: [...words, ...borrowed], label, weight: weight * 0.7 });
    }
  }
  return made;
};

/** Posts of everyday words only. */
const listPosts = (random: () => number): Sample[] => {
  const made: Sample[] = [];
  for (const { language, words } of languageLists) {
    const label: Label = language === 'ms' ? 'id' : language === 'en' || language === 'id' || language === 'fil' ? language : 'other';
    const count = label === 'other' ? settings.listPosts.others : settings.listPosts.ours;
    for (let post = 0; post < count; post++) {
      const length = 1 + Math.floor(random() * 8);
      made.push({ words: Array.from({ length }, () => pick(words, random)), label, weight: 0.5 });
    }
  }
  return made;
};

const groupOf = (words: readonly string[]): number => [...words.slice(0, 4).join(' ')].reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);

const balance: Readonly<Record<Label, number>> = { en: 1, id: 1, fil: 1.6, other: 1 };
const load = (directory: string) => {
  const random = makeRandom(settings.seed);
  const rows = read(directory, 'language.jsonl');
  const posts = rows.map(({ text, label }) => ({ text, words: wordsOf(text), label: label as Label, weight: balance[label as Label] }));
  const known = new Set(rows.map(({ text }) => text));
  const english = ['engagement.jsonl', 'teaser_en.jsonl', 'purpose_ngo.jsonl'].flatMap((file) => read(directory, file)).filter(({ text }) => !known.has(text));
  const more = Array.from({ length: Math.min(settings.moreEnglish, english.length) }, () => ({ words: wordsOf(pick(english, random).text), label: 'en' as const, weight: 0.4 }));
  const unsorted = read(directory, 'rude_fil.jsonl').filter(({ text }) => !known.has(text)).map(({ text }) => wordsOf(text)).filter((words) => words.length > 2);
  return { posts, more, unsorted, random };
};

/** Sure answers of a first model for posts of unknown language, English or Filipino. */
const sort = (model: Model, unsorted: readonly (readonly string[])[]): readonly Sample[] => {
  const sorted: Sample[] = [];
  for (const words of unsorted) {
    const powers = scoresOf(model, Int32Array.from(featuresOf(words))).map(Math.exp);
    const sum = powers.reduce((one, two) => one + two, 1);
    for (const label of ['en', 'fil'] as const) if ((powers[languages.indexOf(label)] ?? 0) / sum > settings.sure) sorted.push({ words, label, weight: settings.sorted });
  }
  return sorted;
};

const train = (posts: readonly Sample[], { more, unsorted, random }: Omit<ReturnType<typeof load>, 'posts'>): Model => {
  const samples = [...posts, ...more, ...pieces(posts, random), ...listPosts(random)];
  const sorted = sort(fit(samples), unsorted);
  const model = fit([...samples, ...sorted, ...pieces(sorted, random)]);
  languages.forEach((language, index) => {
    model.bias[index] = (model.bias[index] ?? 0) + settings.lean[language];
  });
  return round(model);
};

const answerOf = (model: Model, words: readonly string[]): Label => {
  const scores = scoresOf(model, Int32Array.from(featuresOf(words)));
  const enough = words.length > 2 ? 0 : 1;
  const best = Math.max(enough, ...scores);
  return words.length === 0 || best === enough ? 'other' : (languages[scores.indexOf(best)] ?? 'other');
};

const validate = (directory: string): void => {
  const { posts, ...rest } = load(directory);
  const tally = new Map<Label, { right: number; all: number; said: Map<Label, number> }>();
  for (let fold = 0; fold < settings.folds; fold++) {
    const learned = posts.filter(({ words }) => groupOf(words) % settings.folds !== fold);
    const model = train(learned, rest);
    for (const post of posts) {
      if (groupOf(post.words) % settings.folds !== fold) continue;
      const said = answerOf(model, post.words);
      const row = tally.get(post.label) ?? { right: 0, all: 0, said: new Map<Label, number>() };
      row.all++;
      row.right += Number(said === post.label);
      row.said.set(said, (row.said.get(said) ?? 0) + 1);
      tally.set(post.label, row);
      if (process.env['SHOW'] === post.label && said !== post.label) console.log(`${said}\t${post.text}`);
    }
  }
  for (const [label, { right, all, said }] of tally) console.log(label, (right / all).toFixed(4), `of ${all}`, Object.fromEntries(said));
};

/** One letter per weight, none of which needs escaping. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';
const write = (directory: string): void => {
  const { posts, ...rest } = load(directory);
  const model = train(posts, rest);
  const packed = languages.map((_, language) =>
    Array.from(model.weights.slice(language * buckets, (language + 1) * buckets), (weight) => letters[Math.max(-furthest, Math.min(furthest, Math.round(weight / settings.step))) + furthest]).join(''),
  );
  const lines = languages.map((language, index) => `  ${language}: '${packed[index]}',`).join('\n');
  writeFileSync(
    new URL('../src/core/text/language/language-weights.ts', import.meta.url),
    `/** Written by tools/train-language.ts: one letter a weight, ${letters[furthest]} = 0, in steps of \`step\`. */\nexport const step = ${settings.step};\nexport const bias = { ${languages.map((language, index) => `${language}: ${(model.bias[index] ?? 0).toFixed(3)}`).join(', ')} };\nexport const weights = {\n${lines}\n};\n`,
  );
};

const [directory, option] = process.argv.slice(2);
if (directory === undefined) throw new Error('Give the directory of the training posts.');
if (option === '--validate') validate(directory);
else write(directory);

import type { Counts } from './evidence.ts';
import { families, places, starts } from './families.ts';
import { likenessToRest } from './likeness.ts';
import { habitsOf, heard, type Heard } from './listen.ts';
import { mostSamples, usualsOf, type Sample, type Usual } from './usual.ts';

/** How an account writes, in counts: hashed, so that no word can be read from it. */
export interface VoiceModel extends Counts {
  readonly samples: readonly Sample[];
  /** What is usual of the account, by length. */
  readonly usuals: readonly Usual[];
}

/** More than so many are halved, so that a voice follows how its owner writes now. */
export const mostPosts = 3000;

/** Habits counted, by family. */
export const totalsOf = (counts: Uint16Array): readonly number[] =>
  families.map((_, family) => {
    let sum = 0;
    for (let place = starts[family] ?? 0; place < (starts[family + 1] ?? 0); place++) sum += counts[place] ?? 0;
    return sum;
  });

export const modelOf = (posts: number, counts: Uint16Array, samples: readonly Sample[]): VoiceModel => ({
  posts,
  counts,
  totals: totalsOf(counts),
  samples,
  usuals: usualsOf(samples, posts),
});

/** Nothing learned yet. */
export const noVoice: VoiceModel = modelOf(0, new Uint16Array(places), []);

const add = (counts: Uint16Array, said: Heard): void => {
  const habits = habitsOf(said);
  const end = habits.ends[families.length - 1] ?? 0;
  for (let at = 0; at < end; at++) {
    const place = habits.places[at] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
};

/** Odd counts are halved up and down in turns, so that rare habits do not all vanish. */
const halve = (counts: Uint16Array): void => {
  for (let place = 0; place < counts.length; place++) counts[place] = ((counts[place] ?? 0) + (place & 1)) >> 1;
};

const precision = 1000;

const sample = (counts: Counts, said: Heard): Sample => ({
  likeness: Math.round(likenessToRest(counts, said) * precision) / precision,
  words: said.tokens.reduce((sum, { kind }) => sum + Number(kind === 'word'), 0),
  posts: counts.posts,
});

/** The model with further posts, oldest first; only the last 3,000 are heard. */
export const learnMore = (model: VoiceModel, texts: readonly string[]): VoiceModel => {
  const said = texts.slice(-mostPosts).map(heard).filter(({ tokens }) => tokens.length > 0);
  if (said.length === 0) return model;
  const counts = Uint16Array.from(model.counts);
  let { posts } = model;
  if (posts + said.length > mostPosts) {
    halve(counts);
    posts = Math.ceil(posts / 2);
  }
  for (const one of said) add(counts, one);
  posts += said.length;
  const known: Counts = { posts, counts, totals: totalsOf(counts) };
  const samples = [...model.samples, ...said.slice(-mostSamples).map((one) => sample(known, one))].slice(-mostSamples);
  return modelOf(posts, counts, samples);
};

export const learn = (texts: readonly string[]): VoiceModel => learnMore(noVoice, texts);

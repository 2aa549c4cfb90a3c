import type { Counts } from './evidence.ts';
import { featureGroups, places, starts } from './feature-groups.ts';
import { likenessOf, weigh } from './similarity.ts';
import { featuresOf, tokenise, type TokenisedText } from './extract-features.ts';
import { mostSamples, usualsOf, type Sample, type Baseline } from './baseline.ts';

/** How an account writes, as counts by hash. No word can be recovered from it. */
export interface VoiceModel extends Counts {
  readonly samples: readonly Sample[];
  /** The account's baseline for each length class. */
  readonly usuals: readonly Baseline[];
}

/** At this number of posts counts are halved, so that a voice follows how its owner writes now. */
export const mostPosts = 3000;

/** Sum of the counts by group. */
const totalsOf = (counts: Uint16Array): readonly number[] =>
  featureGroups.map((_, family) => {
    let sum = 0;
    for (let place = starts[family] ?? 0; place < (starts[family + 1] ?? 0); place++) sum += counts[place] ?? 0;
    return sum;
  });

const countsOf = (posts: number, counts: Uint16Array): Counts => ({ posts, counts, totals: totalsOf(counts) });

export const modelOf = (posts: number, counts: Uint16Array, samples: readonly Sample[], totals = totalsOf(counts)): VoiceModel => ({
  posts,
  counts,
  totals,
  samples,
  usuals: usualsOf(samples, posts),
});

/** The empty voice. Its totals are given, so that nothing needs counting while the worker starts. */
export const noVoice: VoiceModel = modelOf(0, new Uint16Array(places), [], featureGroups.map(() => 0));

const add = (counts: Uint16Array, said: TokenisedText, times: 1 | -1): void => {
  const habits = featuresOf(said);
  const end = habits.ends[featureGroups.length - 1] ?? 0;
  for (let at = 0; at < end; at++) {
    const place = habits.places[at] ?? 0;
    counts[place] = (counts[place] ?? 0) + times;
  }
};

/** Halves counts. Odd ones are rounded up or down depending on their place, so that rare features do not all vanish. */
const halve = (counts: Uint16Array): void => {
  for (let place = 0; place < counts.length; place++) counts[place] = ((counts[place] ?? 0) + (place & 1)) >> 1;
};

const precision = 1000;
/** Posts are measured in five blocks, each against the rest, so that no post is compared with its neighbours, which share its day and topic. */
const blocks = 5;

const samplesOf = (posts: number, counts: Uint16Array, said: readonly TokenisedText[]): readonly Sample[] => {
  const size = Math.ceil(said.length / blocks);
  return Array.from({ length: Math.ceil(said.length / size) }, (_, at) => said.slice(at * size, (at + 1) * size)).flatMap((block) => {
    const rest = Uint16Array.from(counts);
    for (const one of block) add(rest, one, -1);
    const known = countsOf(posts - block.length, rest);
    return block.map((one): Sample => {
      const habits = featuresOf(one);
      return {
        likeness: Math.round(likenessOf(habits, weigh(known, habits)) * precision) / precision,
        words: one.tokens.reduce((sum, { kind }) => sum + Number(kind === 'word'), 0),
        posts,
      };
    });
  });
};

/** The model after learning further posts, given oldest first. Only the last 3,000 are used. */
export const learnMore = (model: VoiceModel, texts: readonly string[]): VoiceModel => {
  const said = texts.slice(-mostPosts).map(tokenise).filter(({ tokens }) => tokens.length > 0);
  if (said.length === 0) return model;
  const counts = Uint16Array.from(model.counts);
  const full = model.posts + said.length > mostPosts;
  if (full) halve(counts);
  for (const one of said) add(counts, one, 1);
  const posts = (full ? Math.ceil(model.posts / 2) : model.posts) + said.length;
  const samples = [...model.samples, ...samplesOf(posts, counts, said.slice(-mostSamples))].slice(-mostSamples);
  return modelOf(posts, counts, samples);
};

export const learn = (texts: readonly string[]): VoiceModel => learnMore(noVoice, texts);

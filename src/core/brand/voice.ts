import type { Span } from '../model/span.ts';
import type { VoiceProfile } from './voice-profile.ts';
import { likenessOf, unlikeIn, weigh } from './voice/similarity.ts';
import { featuresOf, tokenise, type TokenisedText } from './voice/extract-features.ts';
import type { VoiceModel } from './voice/model.ts';
import { usualAt, type Baseline } from './voice/baseline.ts';

export { learn, learnMore, mostPosts, noVoice, type VoiceModel } from './voice/model.ts';
export { packVoice, parseVoice, type PackedVoice } from './voice/pack.ts';

/** How similar a text is to the account's posts. Higher is more similar; only comparable with the account's own `usual`. */
export const likeness = (model: VoiceModel, text: string): number => {
  const habits = featuresOf(tokenise(text));
  return likenessOf(habits, weigh(model, habits));
};

/** Similarity of the account's own posts of this length to each other. */
export const usual = (model: VoiceModel, words: number): Baseline => usualAt(model.usuals, words);

/** The words least like the account's own, worst first. At most eight. */
export const unlike = (model: VoiceModel, text: string): readonly Span[] => {
  const said = tokenise(text);
  const habits = featuresOf(said);
  return unlikeIn(model, said.tokens, habits, weigh(model, habits));
};

/** Compares a draft with the account's voice; `undefined` if nothing was learned. */
export const compareToVoice = (model: VoiceModel, said: TokenisedText): VoiceProfile | undefined => {
  if (model.posts === 0) return undefined;
  let words = 0;
  for (const { kind } of said.tokens) if (kind === 'word') words++;
  const habits = featuresOf(said);
  const evidence = weigh(model, habits);
  const found = likenessOf(habits, evidence);
  const own = usual(model, words);
  return { likeness: found, usual: own, unlike: found < own.p5 ? unlikeIn(model, said.tokens, habits, evidence) : [], posts: model.posts };
};

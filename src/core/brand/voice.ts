import type { Span } from '../types.ts';
import type { VoiceProfile } from './voice-profile.ts';
import { likenessOf, unlikeIn } from './voice/likeness.ts';
import { habitsOf, heard, type Heard } from './voice/listen.ts';
import type { VoiceModel } from './voice/model.ts';
import { usualAt, type Usual } from './voice/usual.ts';

export { learn, learnMore, mostPosts, noVoice, type VoiceModel } from './voice/model.ts';
export { packVoice, parseVoice, type PackedVoice } from './voice/pack.ts';

/** How like the account's posts a text is: grows with likeness, comparable only with the account's own `usual`. */
export const likeness = (model: VoiceModel, text: string): number => likenessOf(model, habitsOf(heard(text)));

/** Likeness of the account's own posts to each other, at this length. */
export const usual = (model: VoiceModel, words: number): Usual => usualAt(model.usuals, words);

/** The words least like the account's own, worst first; at most eight. */
export const unlike = (model: VoiceModel, text: string): readonly Span[] => {
  const said = heard(text);
  return unlikeIn(model, said.tokens, habitsOf(said));
};

/** What is heard of the account in a draft; undefined where nothing has been learned. */
export const hear = (model: VoiceModel, said: Heard): VoiceProfile | undefined => {
  if (model.posts === 0) return undefined;
  const words = said.tokens.reduce((sum, { kind }) => sum + Number(kind === 'word'), 0);
  const habits = habitsOf(said);
  const found = likenessOf(model, habits);
  const own = usual(model, words);
  return { likeness: found, usual: own, unlike: found < own.p5 ? unlikeIn(model, said.tokens, habits) : [], posts: model.posts };
};

import { findEntities } from '../text/entities/entities.ts';
import { guessLanguage } from '../text/language/language.ts';
import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokens.ts';
import type { LanguageId } from '../model/language.ts';
import type { Signals } from '../model/signals.ts';
import { cueKinds, cuesIn, strengthOf, type CueKind } from './cues.ts';
import { judge, shippedModels, type Models } from './models.ts';
import { shares } from './shares.ts';
import { heads, type Head } from './packed.ts';
import { insultIn, insultLanguages, insultsIn } from './rude.ts';

export { evidenceFor } from './evidence.ts';

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const headAt = Object.fromEntries(heads.map((head, at) => [head, at])) as Readonly<Record<Head, number>>;

/** Log-odds of a signal without any cue: one post in eight. */
const cueStart = -2;
/** Log-odds that a strong cue adds. Each further one adds less, because they are rarely independent. */
const cueWeight = 2;
const fading = 0.6;
const cueSums = new Float64Array(cueKinds.length);
const cueNext = new Float64Array(cueKinds.length);

/** Sums the cues of each kind: Indonesian and Filipino ones for all four, English ones for "personal". */
const sumCues = (tokens: readonly Token[]): void => {
  cueSums.fill(0);
  cueNext.fill(cueWeight);
  for (const { bits } of cuesIn(tokens)) {
    for (let kind = 0; kind < cueKinds.length; kind++) {
      let strength = 0;
      for (let language = cueKinds[kind] === 'personal' ? 0 : 1; language < 3; language++) strength = Math.max(strength, strengthOf(bits, language, kind));
      if (strength === 0) continue;
      const next = cueNext[kind] ?? 0;
      cueSums[kind] = (cueSums[kind] ?? 0) + next * strength;
      cueNext[kind] = next * (1 - (1 - fading) * strength);
    }
  }
};

const cueScore = (kind: CueKind): number => cueStart + (cueSums[cueKinds.indexOf(kind)] ?? 0);

/** Corrects for the share of rude posts: two in five in training, but more like one in twenty on a timeline. */
const rarity = -1.9;

const indonesianInsults = insultLanguages.indexOf('id');

const insultsOf = (tokens: readonly Token[]): number => {
  let calm = 1;
  for (const { bits } of insultsIn(tokens)) calm *= 1 - 0.85 * insultIn(bits, indonesianInsults);
  return 1 - calm;
};

/** The models' log-odds without any evidence. */
const silence = new Float64Array(heads.length);

/** Signals of a post without words. */
const nothing: Signals = { inform: 0, promote: 0, relate: 0, personal: 0, teaser: 0, rude: 0 };

/** What a post does, 0 to 1 each. */
export const signalsOf = (text: string, tokens: readonly Token[] = tokenize(text, findEntities(text)), language: LanguageId | undefined = guessLanguage(tokens), models: Models = shippedModels()): Signals => {
  if (!tokens.some(({ kind }) => kind === 'word' || kind === 'emoji' || kind === 'hashtag')) return nothing;
  const { english, learnedRude, indonesianList } = shares[language ?? 'unknown'];
  const scores = english > 0 || learnedRude > 0 ? judge(text, tokens, models) : silence;
  sumCues(tokens);
  const mixed = (signal: 'inform' | 'promote' | 'relate'): number => sigmoid(english * (scores[headAt[signal]] ?? 0) + (1 - english) * cueScore(signal));
  const insults = indonesianList > 0 ? insultsOf(tokens) : 0;
  const learned = sigmoid((scores[headAt.rude] ?? 0) * learnedRude + rarity);
  return {
    inform: mixed('inform'),
    promote: mixed('promote'),
    relate: mixed('relate'),
    personal: sigmoid(cueScore('personal')),
    teaser: sigmoid(english * (scores[headAt.teaser] ?? 0) + (1 - english) * -2),
    rude: 1 - (1 - learned) * (1 - insults * indonesianList),
  };
};


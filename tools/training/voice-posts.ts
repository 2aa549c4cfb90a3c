import { featureGroups, starts } from '../../src/core/brand/voice/feature-groups.ts';
import { featuresOf, tokenise } from '../../src/core/brand/voice/extract-features.ts';
import type { Features } from '../../src/core/brand/voice/features.ts';
import { readLanguages, readLines, readMeasured, readPurposes } from './posts.ts';

export interface VoicePost {
  /** In lower case, so that the collections agree on names. */
  readonly account: string;
  readonly text: string;
  readonly habits: Features;
}
/** A post of the accounts that voices are measured on: for learning, or for telling apart. */
export interface TrialPost extends VoicePost {
  readonly group: string;
  readonly role: 'profile' | 'test';
}

interface VoiceLine {
  readonly group: string;
  readonly account: string;
  readonly role: 'profile' | 'test';
  readonly text: string;
}

/** The features of a text, copied. */
const keep = (text: string): Features => {
  const { hashes, places, tokens, ends } = featuresOf(tokenise(text));
  const length = ends[featureGroups.length - 1] ?? 0;
  return { hashes: hashes.slice(0, length), places: places.slice(0, length), tokens: tokens.slice(0, length), ends: ends.slice() };
};

const postOf = (account: string, text: string): VoicePost => ({ account: account.toLowerCase(), text, habits: keep(text) });

export const readTrialPosts = (folder: string): readonly TrialPost[] =>
  (readLines(folder, 'voice') as VoiceLine[]).map(({ group, account, role, text }) => Object.assign(postOf(account, text), { group, role }));

/** Further posts that show how others write. Indonesian and Filipino ones have no author: each counts as an account. */
export const readOtherPosts = (folder: string): readonly VoicePost[] => [
  ...readMeasured(folder).map(({ author, text }) => postOf(author, text)),
  ...['purpose_ngo', 'purpose_corporate'].flatMap((task) => readPurposes(folder, task)).map(({ account, text }) => postOf(account, text)),
  ...readLanguages(folder)
    .filter(({ label }) => label === 'id' || label === 'fil')
    .map(({ text }, at) => postOf(`somebody ${at}`, text)),
];

/** Calls back for each feature with its group. */
export const forEachHabit = ({ hashes, places, ends }: Features, visit: (family: number, place: number, hash: number) => void): void => {
  let at = 0;
  featureGroups.forEach((_, family) => {
    for (; at < (ends[family] ?? 0); at++) visit(family, places[at] ?? starts[family] ?? 0, hashes[at] ?? 0);
  });
};

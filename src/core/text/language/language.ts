import type { LanguageId } from '../../model/language.ts';
import type { Token } from '../token.ts';
import { buckets, featuresOf, languageWords } from './language-features.ts';
import { bias, step, weights } from './language-weights.ts';

const languages = ['en', 'id', 'fil'] as const;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';
const zero = 31;

/** Bonus for the account's usual language, in log-odds, if the words leave it open. */
const ownLead = 0.7;
/** Texts this short need a clear lead: "oh no" could be any language. */
const fewWords = 2;
const clearLead = 1;

const unpack = (): Int8Array => {
  const table = new Int8Array(buckets * languages.length);
  const worth = new Int8Array(128);
  for (let index = 0; index < letters.length; index++) worth[letters.charCodeAt(index)] = index - zero;
  languages.forEach((language, index) => {
    const packed = weights[language];
    for (let bucket = 0; bucket < buckets; bucket++) table[bucket * languages.length + index] = worth[packed.charCodeAt(bucket)] ?? 0;
  });
  return table;
};

let table: Int8Array | undefined;

/** Log-odds of each language against all others, in the order of `languages`. */
const scoresOf = (words: readonly string[]): readonly [number, number, number] => {
  const unpacked = (table ??= unpack());
  let english = 0;
  let indonesian = 0;
  let filipino = 0;
  const features = featuresOf(words);
  for (let at = 0; at < features.length; at++) {
    const place = (features[at] ?? 0) * 3;
    english += unpacked[place] ?? 0;
    indonesian += unpacked[place + 1] ?? 0;
    filipino += unpacked[place + 2] ?? 0;
  }
  const scale = step / Math.sqrt(Math.max(1, features.length));
  return [english * scale + bias.en, indonesian * scale + bias.id, filipino * scale + bias.fil];
};

/**
 * The language of a post; `undefined` if unsupported or unclear. Malay counts as Indonesian;
 * a mix with English counts as Indonesian or Filipino. `prior`: the account's usual languages, which decide near ties.
 */
export const guessLanguage = (tokens: readonly Token[], prior: readonly LanguageId[] = []): LanguageId | undefined => {
  const { latin, other } = languageWords(tokens);
  if (latin.length === 0 || other > latin.length) return undefined;
  const scores = scoresOf(latin);
  let best = latin.length > fewWords ? 0 : clearLead;
  let found: LanguageId | undefined;
  languages.forEach((language, index) => {
    const score = (scores[index] ?? 0) + (prior.includes(language) ? ownLead : 0);
    if (score <= best) return;
    best = score;
    found = language;
  });
  return found;
};

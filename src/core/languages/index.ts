import type { LanguageId } from '../types.ts';
import { buildMatcher, type Matcher } from '../text/cues.ts';
import type { Cues } from './cues.ts';
import { cues as en } from './en/cues.ts';
import { plainWords as enPlainWords } from './en/plain-words.ts';
import { cues as fil } from './fil/cues.ts';
import { plainWords as filPlainWords } from './fil/plain-words.ts';
import { cues as id } from './id/cues.ts';
import { plainWords as idPlainWords } from './id/plain-words.ts';

interface Language {
  readonly id: LanguageId;
  /** Its name in itself. */
  readonly name: string;
  readonly cues: Cues;
  /** Plain words for big ones. */
  readonly plainWords: ReadonlyMap<string, string>;
}

/** The languages of the product. A new one is a folder and a line here. */
export const languages: readonly Language[] = [
  { id: 'en', name: 'English', cues: en, plainWords: enPlainWords },
  { id: 'id', name: 'Bahasa Indonesia', cues: id, plainWords: idPlainWords },
  { id: 'fil', name: 'Filipino', cues: fil, plainWords: filPlainWords },
];

const matchers = new Map<LanguageId | 'any' | 'none', Matcher>();

function listsFor(language: LanguageId | 'any' | 'none'): readonly Cues[] {
  if (language === 'none') return [];
  if (language === 'any') return languages.map(({ cues }) => cues);
  return languages.filter(({ id: languageId }) => languageId === 'en' || languageId === language).map(({ cues }) => cues);
}

/**
 * The word lists to read a text with, built at first use. Indonesian and Filipino posts borrow English words, so the English lists are
 * always among them. A text whose language cannot be told is read with all lists where it is a word or three, else with none.
 */
export function matcherFor(language: LanguageId | undefined, isShort = false): Matcher {
  const key = language ?? (isShort ? 'any' : 'none');
  const known = matchers.get(key);
  if (known) return known;
  const matcher = buildMatcher(listsFor(key));
  matchers.set(key, matcher);
  return matcher;
}

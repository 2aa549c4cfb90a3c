import type { LanguageId } from '../types.ts';
import { buildMatcher, type Matcher } from '../text/cues.ts';
import type { RuleWords } from '../words.ts';
import type { Cues } from './cues.ts';
import { cues as en } from './en/cues.ts';
import { cues as fil } from './fil/cues.ts';
import { words as filWords } from './fil/words.ts';
import { cues as id } from './id/cues.ts';
import { words as idWords } from './id/words.ts';

interface Language {
  readonly id: LanguageId;
  /** Its name in itself. */
  readonly name: string;
  readonly cues: Cues;
  /** The rules' sentences; English ones stand in the rules themselves. */
  readonly words?: Readonly<Record<string, RuleWords>>;
}

/** The languages of the product. A new one is a folder and a line here. */
export const languages: readonly Language[] = [
  { id: 'en', name: 'English', cues: en },
  { id: 'id', name: 'Bahasa Indonesia', cues: id, words: idWords },
  { id: 'fil', name: 'Filipino', cues: fil, words: filWords },
];

const matchers = new Map<LanguageId | undefined, Matcher>();

/**
 * The word lists to read a text with, built at first use. Indonesian and Filipino posts borrow English words, so the English lists are
 * always among them; a text in none of our languages is read with no list at all.
 */
export function matcherFor(language: LanguageId | undefined): Matcher {
  const known = matchers.get(language);
  if (known) return known;
  const own = languages.find(({ id: languageId }) => languageId === language)?.cues;
  const matcher = buildMatcher(own === undefined ? [] : own === en ? [en] : [en, own]);
  matchers.set(language, matcher);
  return matcher;
}

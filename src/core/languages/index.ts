import type { LanguageId } from '../model/language.ts';
import { matchersOf, type Matcher } from '../text/cues/cues.ts';
import type { CueReader } from '../text/cues/cue-table.ts';
import { plainWords as enPlainWords } from './en/plain-words.ts';
import { plainWords as filPlainWords } from './fil/plain-words.ts';
import { plainWords as idPlainWords } from './id/plain-words.ts';
import { table } from './table.precomputed.ts';

interface Language {
  readonly id: LanguageId;
  /** Its name in itself. */
  readonly name: string;
  /** Plain words for big ones. */
  readonly plainWords: ReadonlyMap<string, string>;
}

/** The languages of the product. A new one is a folder, a line here, and one in `lists.ts`. */
export const languages: readonly Language[] = [
  { id: 'en', name: 'English', plainWords: enPlainWords },
  { id: 'id', name: 'Bahasa Indonesia', plainWords: idPlainWords },
  { id: 'fil', name: 'Filipino', plainWords: filPlainWords },
];

let opened: ((reader: CueReader) => Matcher) | undefined;

/**
 * The word lists to read a text with, opened at first use. Indonesian and Filipino posts borrow English words, so the English lists are
 * always among them. A text whose language cannot be told is read with all lists where it is a word or three, else with none.
 */
export const matcherFor = (language: LanguageId | undefined, isShort = false): Matcher => (opened ??= matchersOf(table))(language ?? (isShort ? 'any' : 'none'));

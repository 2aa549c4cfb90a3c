import type { LanguageId } from '../model/language.ts';
import { matchersOf, type Matcher } from '../text/cues/cues.ts';
import type { CueReader } from '../text/cues/cue-table.ts';
import { plainWords as enPlainWords } from './en/plain-words.ts';
import { plainWords as filPlainWords } from './fil/plain-words.ts';
import { plainWords as idPlainWords } from './id/plain-words.ts';
import { table } from './table.precomputed.ts';

interface Language {
  readonly id: LanguageId;
  /** The language's name for itself. */
  readonly name: string;
  /** Plain words for big ones. */
  readonly plainWords: ReadonlyMap<string, string>;
}

/** The supported languages. A new one takes a folder, a line here, and one in `lists.ts`. */
export const languages: readonly Language[] = [
  { id: 'en', name: 'English', plainWords: enPlainWords },
  { id: 'id', name: 'Bahasa Indonesia', plainWords: idPlainWords },
  { id: 'fil', name: 'Filipino', plainWords: filPlainWords },
];

let opened: ((reader: CueReader) => Matcher) | undefined;

/**
 * The word lists to analyse a text with, decoded on first use. Indonesian and Filipino posts borrow English words, so the English lists are
 * always included. If the language is unclear, a text of up to three words uses all lists, and a longer one none.
 */
export const matcherFor = (language: LanguageId | undefined, isShort = false): Matcher => (opened ??= matchersOf(table))(language ?? (isShort ? 'any' : 'none'));

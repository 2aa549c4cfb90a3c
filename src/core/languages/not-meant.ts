import type { LanguageId } from '../model/language.ts';
import type { CueName } from './cues.ts';
import { notMeant as en } from './en/not-meant.ts';
import { notMeant as fil } from './fil/not-meant.ts';
import { notMeant as id } from './id/not-meant.ts';

/** Another sense of listed words, told by their neighbours. Words parted by spaces; `*` at the end: any ending. */
export interface Sense {
  readonly list: CueName;
  /** The listed phrases, parted by commas; none: every one of the list. */
  readonly of?: string;
  /** Right before it. */
  readonly before?: string;
  /** Right behind it. */
  readonly behind?: string;
  /** In the same sentence, at most eight words away. */
  readonly near?: string;
}

/** The words that show that something is said of a phrase, or denied, rather than said with it. Parted by spaces. */
export interface NotMeantWords {
  /** "not", "jangan", "huwag". */
  readonly negations: string;
  /** Behind a negation these ask for it all the more: "don't forget to like". */
  readonly urges: string;
  /** May stand between a negation and what it denies: "don't call people …". */
  readonly carriers: string;
  /** Other people's saying: "they called us …". */
  readonly reports: string;
  /** Whoever says it is not the writer: no report of their own words. */
  readonly speakers: string;
  /** "the word …", "istilah …". */
  readonly namers: string;
  /** Behind a word whose meaning is told: "means", "artinya". */
  readonly definers: string;
  /** Behind a phrase that is spoken about: "tag a friend is …". */
  readonly copulas: string;
  /** Films, songs, books: what has a title. */
  readonly works: string;
  /** Before a noun. */
  readonly determiners: string;
  /** What people lose that is nobody: "lost his battle with the printer". */
  readonly things: string;
  readonly senses: readonly Sense[];
}

export const notMeantWords: Readonly<Record<LanguageId, NotMeantWords>> = { en, id, fil };

import type { LanguageId } from '../model/language.ts';
import type { CueName } from './cues.ts';
import { notMeant as en } from './en/not-meant.ts';
import { notMeant as fil } from './fil/not-meant.ts';
import { notMeant as id } from './id/not-meant.ts';

/** Another sense of listed words, recognised by their neighbours. Words separated by spaces; `*` at the end: any ending. */
export interface Sense {
  readonly list: CueName;
  /** The listed phrases, separated by commas; absent: all of the list. */
  readonly of?: string;
  /** Directly before it. */
  readonly before?: string;
  /** Directly after it. */
  readonly behind?: string;
  /** In the same sentence, at most eight words away. */
  readonly near?: string;
}

/** The words that show that a phrase is mentioned or denied, and not meant. Separated by spaces. */
export interface NotMeantWords {
  /** "not", "jangan", "huwag". */
  readonly negations: string;
  /** After a negation these are requests: "don't forget to like". */
  readonly urges: string;
  /** May separate a negation from what it denies: "don't call people …". */
  readonly carriers: string;
  /** Said by others: "they called us …". */
  readonly reports: string;
  /** The writer themselves, so no report of other people's words. */
  readonly speakers: string;
  /** "the word …", "istilah …". */
  readonly namers: string;
  /** After a word whose meaning is explained: "means", "artinya". */
  readonly definers: string;
  /** After a phrase that is mentioned: "tag a friend is …". */
  readonly copulas: string;
  /** Films, songs, books: things with titles. */
  readonly works: string;
  /** Before a noun. */
  readonly determiners: string;
  /** Opponents that are not people: "lost his battle with the printer". */
  readonly things: string;
  readonly senses: readonly Sense[];
}

export const notMeantWords: Readonly<Record<LanguageId, NotMeantWords>> = { en, id, fil };

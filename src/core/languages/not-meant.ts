import type { LanguageId } from '../model/language.ts';
import type { CueName } from './cues.ts';
import { notMeant as en } from './en/not-meant.ts';
import { notMeant as fil } from './fil/not-meant.ts';
import { notMeant as id } from './id/not-meant.ts';

/** Another sense of listed words, recognised by their neighbours. Neighbours are separated by spaces; `*` at the end of a phrase stands for any ending. */
export interface Sense {
  readonly list: CueName;
  /** The phrases it applies to, separated by commas. Defaults to all of the list. */
  readonly of?: string;
  /** Words directly before. */
  readonly before?: string;
  /** Words directly after. */
  readonly after?: string;
  /** Words in the same sentence, at most eight words away. */
  readonly near?: string;
}

/** Words that show a phrase is mentioned or negated rather than meant. Separated by spaces. */
export interface NotMeantWords {
  /** "not", "jangan", "huwag". */
  readonly negations: string;
  /** These turn a negation into a request: "don't forget to like". */
  readonly urges: string;
  /** Words that may come between a negation and what it negates: "don't call people …". */
  readonly carriers: string;
  /** Verbs that report what others said: "they called us …". */
  readonly reports: string;
  /** Subjects of such verbs. */
  readonly speakers: string;
  /** Nouns before a phrase that is mentioned: "the word …", "istilah …". */
  readonly namers: string;
  /** Words after a term that is being explained: "means", "artinya". */
  readonly definers: string;
  /** Verbs after a phrase that is mentioned: "tag a friend is …". */
  readonly copulas: string;
  /** Things with titles: films, songs, books. */
  readonly works: string;
  /** Words that may precede a noun. */
  readonly determiners: string;
  /** Things that are jokingly mourned: "lost his battle with the printer". */
  readonly things: string;
  readonly senses: readonly Sense[];
}

export const notMeantWords: Readonly<Record<LanguageId, NotMeantWords>> = { en, id, fil };

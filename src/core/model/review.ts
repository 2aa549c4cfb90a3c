import type { KindId } from './kind.ts';
import type { Budget } from './budget.ts';
import type { Tip } from './tip.ts';
import type { LanguageId } from './language.ts';
import type { Band, Score } from './score.ts';
import type { Signals } from './signals.ts';
import type { Span } from './span.ts';

/** A point of the checklist for the draft's kind, in words: there, missing, or unknown. */
export interface ChecklistLine {
  readonly id: string;
  readonly label: string;
  readonly met?: boolean | undefined;
  readonly spans: readonly Span[];
}

/** The kind of a draft, and what makes such a draft good. */
export interface DraftKindReview {
  readonly id: KindId;
  readonly title: string;
  /** Whether the kind is likely enough to be named. */
  readonly isSure: boolean;
  readonly checklist: readonly ChecklistLine[];
}

/** The result for one draft. */
export interface Review {
  readonly value: Score;
  /** Absent until there is a brand. */
  readonly brand?: Score | undefined;
  /** Similarity to the account's earlier posts, if there are any. */
  readonly voice?: number | undefined;
  readonly signals: Signals;
  readonly language?: LanguageId | undefined;
  /** The value in a word. Absent if there is nothing to judge: too early, too little text, grief. */
  readonly band?: Band | undefined;
  readonly kind?: DraftKindReview | undefined;
  /** Too early to judge: there are fewer than six words and no finished sentence. */
  readonly isEarly: boolean;
  /** At most three; a praise comes first. */
  readonly tips: readonly Tip[];
  /** The most serious thing to check before pressing Post. */
  readonly lastLook?: Tip | undefined;
  /** How much room the last 20 posts leave for small talk and promotion. Absent if too few are known. */
  readonly budget?: Budget | undefined;
  /** The draft is about grief, self-harm or disaster, so nothing is said about it. */
  readonly silent: boolean;
  /** There is little evidence: fewer than four words, or an unsupported language. */
  readonly unsure: boolean;
  /** Length as the site counts it. */
  readonly length: number;
}

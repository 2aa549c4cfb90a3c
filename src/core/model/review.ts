import type { KindId } from './kind.ts';
import type { Budget } from './budget.ts';
import type { Tip } from './tip.ts';
import type { LanguageId } from './language.ts';
import type { Band, Score } from './score.ts';
import type { Signals } from './signals.ts';
import type { Span } from './span.ts';

/** A point of a draft's kind in words: there, missing, or unknown. */
export interface ChecklistLine {
  readonly id: string;
  readonly label: string;
  readonly met?: boolean | undefined;
  readonly spans: readonly Span[];
}

/** What a draft is, and what makes such a draft good. */
export interface DraftKindReview {
  readonly id: KindId;
  readonly title: string;
  /** Likely enough to be named. */
  readonly isSure: boolean;
  readonly checklist: readonly ChecklistLine[];
}

/** Everything there is to say about one draft. */
export interface Review {
  readonly value: Score;
  /** Absent until there is a brand. */
  readonly brand?: Score | undefined;
  /** Similarity to the account's earlier posts, if there are any. */
  readonly voice?: number | undefined;
  readonly signals: Signals;
  readonly language?: LanguageId | undefined;
  /** The value in a word; absent if there is nothing to judge: too early, too little text, grief. */
  readonly band?: Band | undefined;
  readonly kind?: DraftKindReview | undefined;
  /** Too early to judge: fewer than six words and no finished sentence. */
  readonly isEarly: boolean;
  /** At most three, with one praise first. */
  readonly tips: readonly Tip[];
  /** What to check before pressing Post; the most serious one. */
  readonly lastLook?: Tip | undefined;
  /** How much small talk and promotion the last 20 posts leave room for; absent if too few are known. */
  readonly budget?: Budget | undefined;
  /** Grief, self-harm or disaster: nothing is said about the draft. */
  readonly silent: boolean;
  /** Little evidence: fewer than four words, or an unsupported language. */
  readonly unsure: boolean;
  /** Length as the site counts it. */
  readonly length: number;
}

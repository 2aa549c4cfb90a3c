import type { KindId } from './kind.ts';
import type { Budget } from './budget.ts';
import type { Hint } from './hint.ts';
import type { LanguageId } from './language.ts';
import type { Band, Score } from './score.ts';
import type { Signals } from './signals.ts';
import type { Span } from './span.ts';

/** What makes a draft of a kind good, in words: there, missing, or not to be told. */
export interface ChecklistLine {
  readonly id: string;
  readonly label: string;
  readonly met?: boolean | undefined;
  readonly spans: readonly Span[];
}

/** What a draft is, and what makes one like it good. */
export interface DraftKindReview {
  readonly id: KindId;
  readonly title: string;
  /** Likely enough to name it. */
  readonly isSure: boolean;
  readonly checklist: readonly ChecklistLine[];
}

/** Everything there is to say about one draft. */
export interface Review {
  readonly value: Score;
  /** Absent until there is a brand. */
  readonly brand?: Score | undefined;
  /** Likeness to the account's earlier posts; a number whenever there are any. */
  readonly voice?: number | undefined;
  readonly signals: Signals;
  readonly language?: LanguageId | undefined;
  /** Where the value stands, in a word; absent where nothing is to be judged: too early, too little, grief. */
  readonly band?: Band | undefined;
  readonly kind?: DraftKindReview | undefined;
  /** Too early to judge: under six words, and no sentence finished. */
  readonly isEarly: boolean;
  /** At most three, one praise first. */
  readonly hints: readonly Hint[];
  /** What to look at before Post is pressed; the gravest one. */
  readonly lastLook?: Hint | undefined;
  /** Room for small talk and promotion among the last 20 posts; absent while too few are known. */
  readonly budget?: Budget | undefined;
  /** Grief, self-harm or disaster wording: nothing is said about the draft. */
  readonly silent: boolean;
  /** Little to go by: under four words, or a language that is none of ours. */
  readonly unsure: boolean;
  /** Length as X counts it. */
  readonly weightedLength: number;
}

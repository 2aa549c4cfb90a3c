import type { AdviceCode, PraiseCode } from './kind.ts';
import type { FeedbackItem } from './feedback.ts';
import type { Span } from './span.ts';

export type Severity = 'credit' | 'info' | 'tip' | 'nudge' | 'warn' | 'stop';

/** Replace the span by the text. */
export interface Edit extends Span {
  readonly text: string;
}

export type FixKind = 'replace' | 'cut' | 'keep-two-hashtags' | 'keep-two-mentions' | 'sentence-case' | 'plain-letters' | 'insert-site' | 'insert-hashtag';

/** A change that the person can make with a click: edits in order of position, not overlapping. */
export interface Fix {
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

/** The result of a check. Weights are log-odds: credit above 0, debit below. */
export interface Finding {
  /** The words it is about; empty: the whole draft. */
  readonly spans: readonly Span[];
  readonly value?: number | undefined;
  readonly brand?: number | undefined;
  /** Fills {placeholders} of the advice. */
  readonly data?: Readonly<Record<string, string | number>> | undefined;
  readonly fix?: Fix | undefined;
  /** Which of the rule's further sentences fits best. */
  readonly variant?: string | undefined;
  /** Overrides the rule's severity (a praise is always 'credit'). */
  readonly severity?: Severity | undefined;
  /** Worded for the draft's kind. */
  readonly feedback?: FeedbackItem | undefined;
  /** Shown whether an editor would mind or not: the site would not accept the draft. */
  readonly isFact?: true | undefined;
}

/** A text, study or rulebook that advice rests on. */
export interface Source {
  readonly title: string;
  readonly year?: number | undefined;
  /** Its address, if it is public and likely to last. */
  readonly address?: string | undefined;
}

/** A finding in words. */
export interface Tip {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The sentence shown. */
  readonly advice: string;
  /** The reader's reason, in one sentence. */
  readonly why: string;
  /** What the advice rests on. */
  readonly sources: readonly Source[];
  readonly spans: readonly Span[];
  /** Whole points that it adds to or takes from the shown scores. */
  readonly value: number;
  readonly brand: number;
  readonly fix?: Fix | undefined;
  /** The editors' code for it (tell-more, deliver …), if it has one. */
  readonly says?: AdviceCode | PraiseCode | undefined;
  /** How the draft could read, as an example. */
  readonly example?: { readonly weak: string; readonly better: string } | undefined;
}

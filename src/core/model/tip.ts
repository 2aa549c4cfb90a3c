import type { AdviceCode, PraiseCode } from './kind.ts';
import type { FeedbackItem } from './feedback.ts';
import type { Span } from './span.ts';

export type Severity = 'credit' | 'info' | 'tip' | 'nudge' | 'warn' | 'stop';

/** Replaces the span with the text. */
export interface Edit extends Span {
  readonly text: string;
}

export type FixKind = 'replace' | 'cut' | 'keep-two-hashtags' | 'keep-two-mentions' | 'sentence-case' | 'plain-letters' | 'insert-site' | 'insert-hashtag';

/** A change that the person can make with one click. Edits are sorted and do not overlap. */
export interface Fix {
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

/** The result of a check. Weights are log-odds: above 0 for a credit, below for a debit. */
export interface Finding {
  /** The words it is about. Empty if it is about the whole draft. */
  readonly spans: readonly Span[];
  readonly value?: number | undefined;
  readonly brand?: number | undefined;
  /** Values for {placeholders} in the advice. */
  readonly data?: Readonly<Record<string, string | number>> | undefined;
  readonly fix?: Fix | undefined;
  /** Which of the rule's further sentences fits best. */
  readonly variant?: string | undefined;
  /** Overrides the rule's severity (praise is always 'credit'). */
  readonly severity?: Severity | undefined;
  /** Selects texts for the draft's kind. */
  readonly feedback?: FeedbackItem | undefined;
  /** A fact, such as that the site would reject the draft: shown whether or not an editor would mind. */
  readonly isFact?: true | undefined;
}

/** A text, study or rulebook that advice is based on. */
export interface Source {
  readonly title: string;
  readonly year?: number | undefined;
  /** URL, if it is public and likely to last. */
  readonly address?: string | undefined;
}

/** A finding in words. */
export interface Tip {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The sentence shown. */
  readonly advice: string;
  /** Why it matters to readers, in one sentence. */
  readonly why: string;
  /** What the advice is based on. */
  readonly sources: readonly Source[];
  readonly spans: readonly Span[];
  /** Points that it adds to the shown scores, or takes from them. Whole numbers. */
  readonly value: number;
  readonly brand: number;
  readonly fix?: Fix | undefined;
  /** The reader model's code for it (tell-more, deliver …), if it has one. */
  readonly says?: AdviceCode | PraiseCode | undefined;
  /** An example of a weak draft and a better one. */
  readonly example?: { readonly weak: string; readonly better: string } | undefined;
}

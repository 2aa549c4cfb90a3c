import type { AdviceCode, PraiseCode } from './kind.ts';
import type { Saying } from './saying.ts';
import type { Span } from './span.ts';

export type Severity = 'credit' | 'info' | 'tip' | 'nudge' | 'warn' | 'stop';

/** Replace the span by the text. */
export interface Edit extends Span {
  readonly text: string;
}

export type FixKind = 'replace' | 'cut' | 'keep-two-hashtags' | 'keep-two-mentions' | 'sentence-case' | 'plain-letters' | 'insert-site' | 'insert-hashtag';

/** Something the person may have done to the draft by a click: edits in order of place, not overlapping. */
export interface Fix {
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

/** What a check returns. Weights are log-odds: credit above 0, debit below. */
export interface Finding {
  /** The words it means; empty where it means the whole draft. */
  readonly spans: readonly Span[];
  readonly value?: number | undefined;
  readonly brand?: number | undefined;
  /** Fills {placeholders} of the advice. */
  readonly data?: Readonly<Record<string, string | number>> | undefined;
  readonly fix?: Fix | undefined;
  /** Which of the rule's further sentences says it best. */
  readonly variant?: string | undefined;
  /** Overrides the rule's severity (a praise is always 'credit'). */
  readonly severity?: Severity | undefined;
  /** Said in words of the draft's kind. */
  readonly saying?: Saying | undefined;
}

/** A text, study or rulebook that advice rests on. */
export interface Source {
  readonly title: string;
  readonly year?: number | undefined;
  /** Where it can be read by anybody, where that is certain to last. */
  readonly address?: string | undefined;
}

/** A finding in words. */
export interface Hint {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The sentence shown. */
  readonly advice: string;
  /** The reader's reason, in a sentence. */
  readonly why: string;
  /** What the advice rests on. */
  readonly sources: readonly Source[];
  readonly spans: readonly Span[];
  /** Whole points it gives to or takes from the shown scores. */
  readonly value: number;
  readonly brand: number;
  readonly fix?: Fix | undefined;
  /** The editor's code of what is said (RUBRIC: tell-more, deliver, …), where it has one. */
  readonly says?: AdviceCode | PraiseCode | undefined;
  /** How it could be, by example. */
  readonly example?: { readonly weak: string; readonly better: string } | undefined;
}

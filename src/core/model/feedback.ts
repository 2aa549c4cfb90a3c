import type { AdviceCode, Gap, KindId, PraiseCode } from './kind.ts';
import type { Span } from './span.ts';

/** What a tip or a praise is about: a missing point of the kind's checklist, an editor's code, or that everything is there. */
export interface FeedbackItem {
  /** Undefined if the kind is uncertain: then the text fits any kind. */
  readonly kind: KindId | undefined;
  readonly code: AdviceCode | PraiseCode | 'complete';
  /** The point of the checklist; absent if it is about the whole draft. */
  readonly point?: string | undefined;
  /** The detail that a stranger would ask for; absent if a point covers it. */
  readonly gap?: Gap | undefined;
  readonly spans: readonly Span[];
}

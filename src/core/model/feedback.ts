import type { AdviceCode, Gap, KindId, PraiseCode } from './kind.ts';
import type { Span } from './span.ts';

/** What a tip or praise is about: a missing point of the kind's checklist, a code of the reader model, or that everything is there. */
export interface FeedbackItem {
  /** `undefined` if the kind is uncertain. The text then has to fit any kind. */
  readonly kind: KindId | undefined;
  readonly code: AdviceCode | PraiseCode | 'complete';
  /** The point of the checklist. Absent if it is about the whole draft. */
  readonly point?: string | undefined;
  /** The detail that a stranger would ask for. Absent if a point covers it. */
  readonly gap?: Gap | undefined;
  readonly spans: readonly Span[];
}

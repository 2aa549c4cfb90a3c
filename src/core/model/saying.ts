import type { AdviceCode, KindId, PraiseCode } from './kind.ts';
import type { Span } from './span.ts';

/** What a sentence says of a draft: a point of its kind's checklist that is missing, an editor's code, or what is good. */
export interface Saying {
  /** Undefined where the kind is not sure: then what is said holds for any. */
  readonly kind: KindId | undefined;
  readonly code: AdviceCode | PraiseCode | 'complete';
  /** The checklist's point it is about; absent where it is about the whole. */
  readonly point?: string | undefined;
  readonly spans: readonly Span[];
}

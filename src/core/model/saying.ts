import type { AdviceCode, Gap, KindId, PraiseCode } from './kind.ts';
import type { Span } from './span.ts';

/** What a sentence is about: a missing point of the kind's checklist, an editor's code, or what is good. */
export interface Saying {
  /** Undefined if the kind is uncertain: then the sentence fits any. */
  readonly kind: KindId | undefined;
  readonly code: AdviceCode | PraiseCode | 'complete';
  /** The point of the checklist; absent if it is about the whole. */
  readonly point?: string | undefined;
  /** The detail that a stranger would ask for; absent where a point says it. */
  readonly gap?: Gap | undefined;
  readonly spans: readonly Span[];
}

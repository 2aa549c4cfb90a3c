import type { Span } from '../model/span.ts';

/** How much a draft sounds like the account's earlier posts. */
export interface VoiceProfile {
  /** Higher is more similar. Only comparable with `usual`. */
  readonly likeness: number;
  /** Similarity of the account's own posts of this length to each other: 5th percentile and median. */
  readonly usual: { readonly p5: number; readonly median: number };
  /** The words least like the account's own, worst first. */
  readonly unlike: readonly Span[];
  /** Number of earlier posts it is based on. */
  readonly posts: number;
}

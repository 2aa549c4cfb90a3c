import type { Span } from '../model/span.ts';

/** How similar a draft sounds to the account's earlier posts. */
export interface VoiceProfile {
  /** Grows with similarity; only comparable with `usual`. */
  readonly likeness: number;
  /** Similarity of the account's own posts of this length to each other: 5th percentile and median. */
  readonly usual: { readonly p5: number; readonly median: number };
  /** The words least like the account's own, worst first. */
  readonly unlike: readonly Span[];
  /** How many earlier posts it knows. */
  readonly posts: number;
}

import type { Span } from '../model/span.ts';

/** How like the account's own earlier posts a draft sounds. */
export interface VoiceProfile {
  /** Grows with likeness; comparable only with `usual`. */
  readonly likeness: number;
  /** Likeness of the account's own posts of this length among themselves: its 5th percentile and its middle. */
  readonly usual: { readonly p5: number; readonly median: number };
  /** The words least like the account's own, worst first. */
  readonly unlike: readonly Span[];
  /** How many earlier posts it knows. */
  readonly posts: number;
}

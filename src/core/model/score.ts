import type { Span } from './span.ts';

export type Band = 'low' | 'middle' | 'high';

/** One row of "How this score came about". */
export interface ScoreRow {
  readonly ruleId: string;
  readonly title: string;
  readonly points: number;
  readonly spans: readonly Span[];
}

/** A score from 0 to 100. `base` plus the points of the rows equals `shown`. */
export interface Score {
  /** Unrounded, for ranking. */
  readonly exact: number;
  /** The whole number shown. */
  readonly shown: number;
  /** The score of a draft without findings. */
  readonly base: number;
  readonly rows: readonly ScoreRow[];
}

/** A count as shown on a page: "12.3K" is 12,300 give or take 50. */
export interface Count {
  readonly value: number;
  /** How far the true count may lie from `value`; 0 when every digit was shown. */
  readonly uncertainty: number;
}

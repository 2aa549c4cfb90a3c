/** A range of a text in UTF-16 offsets, as for `slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

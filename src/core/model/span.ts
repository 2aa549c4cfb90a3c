/** Where words stand in a text: UTF-16 offsets, as `slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

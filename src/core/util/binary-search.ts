import type { Span } from '../model/span.ts';

/** Index of the first span (in order of position) that starts at or after `offset`; their number if there is none. Binary search. */
export function lowerBound(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

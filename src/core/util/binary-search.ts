import type { Span } from '../model/span.ts';

/** Index of the first of the spans (in order of place) that starts at `offset` or behind it; their number where none does. By halves. */
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

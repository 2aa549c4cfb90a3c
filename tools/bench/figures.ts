/** The value below which a share of them lies; undefined for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Of several rounds the least, place by place; a place that a round did not reach counts from those that did. */
export function leastOf(rounds: readonly (readonly (number | undefined)[])[]): readonly (number | undefined)[] {
  const places = Math.max(...rounds.map(({ length }) => length));
  return Array.from({ length: places }, (_, at) => {
    const found = rounds.flatMap((round) => round[at] ?? []);
    return found.length === 0 ? undefined : Math.min(...found);
  });
}

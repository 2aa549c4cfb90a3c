/** A quantile; undefined for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The minimum over several rounds, index by index; an index that a round did not reach counts from the others. */
export function leastOf(rounds: readonly (readonly (number | undefined)[])[]): readonly (number | undefined)[] {
  const places = Math.max(...rounds.map(({ length }) => length));
  return Array.from({ length: places }, (_, at) => {
    const found = rounds.flatMap((round) => round[at] ?? []);
    return found.length === 0 ? undefined : Math.min(...found);
  });
}

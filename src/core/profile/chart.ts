import type { ProfileSnapshot } from '../model/profile.ts';

/** One line of the chart. */
export interface Series {
  /** Height of each snapshot from 0 (bottom) to 1; `undefined` without a value. */
  readonly heights: readonly (number | undefined)[];
  /** Axis marks, from bottom to top. */
  readonly marks: readonly { readonly value: number; readonly height: number }[];
}

export interface Chart {
  /** Horizontal position of each snapshot from 0 (left) to 1. */
  readonly places: readonly number[];
  readonly followers: Series;
  readonly following: Series;
  readonly ratio: Series;
}

/** Round steps between marks, times a power of ten. */
const steps = [1, 2, 5, 10];
/** Maximum number of intervals on an axis. */
const mostGaps = 3;

/** Round marks that enclose all values, at least two. `smallest`: the smallest step, 1 for counts. */
export function marksFor(values: readonly number[], smallest: number): readonly number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, smallest];
  const wanted = Math.max((high - low) / mostGaps, smallest);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = power * (steps.find((one) => one * power >= wanted * (1 - 1e-9)) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function seriesOf(values: readonly (number | undefined)[], smallest: number): Series {
  const marks = marksFor(values.filter((value) => value !== undefined), smallest);
  const bottom = marks[0] ?? 0;
  const range = (marks.at(-1) ?? 1) - bottom;
  const heightOf = (value: number): number => (value - bottom) / range;
  return { heights: values.map((value) => (value === undefined ? undefined : heightOf(value))), marks: marks.map((value) => ({ value, height: heightOf(value) })) };
}

/** Three lines over one time axis; `undefined` for fewer than two snapshots. Expects the oldest first. */
export function chartOf(history: readonly ProfileSnapshot[]): Chart | undefined {
  const first = history[0]?.takenAt ?? 0;
  const length = (history.at(-1)?.takenAt ?? 0) - first;
  if (history.length < 2 || length <= 0) return undefined;
  return {
    places: history.map(({ takenAt }) => (takenAt - first) / length),
    followers: seriesOf(history.map(({ followers }) => followers), 1),
    following: seriesOf(history.map(({ following }) => following), 1),
    ratio: seriesOf(history.map(({ followers, following }) => (following > 0 ? followers / following : undefined)), 0.01),
  };
}

import type { Score, ScoreRow } from '../model/score.ts';
import type { Span } from '../model/span.ts';

/** What a rule adds to a score, in log-odds. */
export interface Weight {
  readonly ruleId: string;
  readonly title: string;
  readonly weight: number;
  readonly spans: readonly Span[];
}

/** Bound on the log-odds. Scores run from 4 to 96, because no draft is perfect or hopeless, and nobody should chase 100. */
const furthest = 3.2;
/** Smaller weights are rounding noise. */
const least = 1e-9;

/** Rounds, because browsers differ in the last bits of an exponential and scores must not. */
export const steady = (value: number): number => Math.round(value * 1e6) / 1e6;

const logistic = (z: number): number => 100 / (1 + Math.exp(-z));

const scaled = ({ ruleId, title, weight, spans }: Weight, by: number): Weight => ({ ruleId, title, weight: weight * by, spans });

/** Scales all weights down if the total would exceed the bound. */
function capped(start: number, list: readonly Weight[]): readonly Weight[] {
  const total = list.reduce((sum, w) => sum + w.weight, 0);
  const most = total > 0 ? furthest - start : furthest + start;
  return Math.abs(total) <= most ? list : list.map((w) => scaled(w, most / Math.abs(total)));
}

/** Rounds to whole numbers that add up to `target` (largest remainder method). */
function wholePoints(exact: readonly number[], target: number): number[] {
  const points = exact.map(Math.floor);
  const remainders = exact.map((value, i) => value - (points[i] ?? 0));
  const missing = target - points.reduce((sum, p) => sum + p, 0);
  for (let left = Math.min(missing, points.length); left > 0; left--) {
    const i = remainders.indexOf(Math.max(...remainders));
    points[i] = (points[i] ?? 0) + 1;
    remainders[i] = -1;
  }
  return points;
}

/**
 * Turns weights (log-odds) into a score from 0 to 100 with a logistic function. A row's points are its share of the way from base to
 * score (the straight-path Shapley value of a logistic). They have the sign of the weight, and base + points = shown.
 */
export function scoreOf(start: number, weights: readonly Weight[]): Score {
  const list = capped(start, weights).filter((w) => Math.abs(w.weight) > least);
  const sum = list.reduce((total, w) => total + w.weight, 0);
  const exact = steady(logistic(start + sum));
  const base = Math.round(logistic(start));
  const shown = Math.round(exact);
  const slope = Math.abs(sum) > 1e-6 ? (exact - logistic(start)) / sum : (logistic(start) * (100 - logistic(start))) / 100;
  const points = wholePoints(list.map((w) => w.weight * slope), shown - base);
  const rows = list.map(({ ruleId, title, spans }, i): ScoreRow => ({ ruleId, title, points: points[i] ?? 0, spans }));
  return { exact, shown, base, rows: rows.toSorted((a, b) => b.points - a.points) };
}

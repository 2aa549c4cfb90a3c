/** A seeded generator (mulberry32), so that folds and intervals repeat. */
export const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** The chance that a positive ranks above a negative; ties count half. */
export const areaUnderCurve = (scores: readonly number[], labels: readonly boolean[]): number => {
  const order = scores.map((score, at) => ({ score, label: labels[at] === true })).toSorted((a, b) => a.score - b.score);
  let positives = 0;
  let ranks = 0;
  for (let from = 0; from < order.length; ) {
    const score = order[from]?.score;
    let to = from;
    while (to < order.length && order[to]?.score === score) to++;
    for (let at = from; at < to; at++) {
      if (order[at]?.label !== true) continue;
      positives++;
      ranks += (from + to + 1) / 2;
    }
    from = to;
  }
  const negatives = order.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
};

/** Each key's fold: keys stay whole, folds are of similar size, random but the same for the same seed. */
export const foldsOf = (keys: readonly string[], folds: number, seed: number): number[] => {
  const next = random(seed);
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const order = [...sizes].map(([key, size]) => ({ key, size, rank: size * (1 + next() / 2) })).toSorted((a, b) => b.rank - a.rank);
  const load = Array.from({ length: folds }, () => 0);
  const chosen = new Map<string, number>();
  for (const { key, size } of order) {
    const fold = load.indexOf(Math.min(...load));
    load[fold] = (load[fold] ?? 0) + size;
    chosen.set(key, fold);
  }
  return keys.map((key) => chosen.get(key) ?? 0);
};

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A figure with its 95 % interval, from resampling whole groups (accounts). */
export const resample = (groups: readonly string[], figure: (rows: readonly number[]) => number, rounds = 200, seed = 11): Interval => {
  const members = new Map<string, number[]>();
  groups.forEach((group, at) => {
    const rows = members.get(group) ?? [];
    rows.push(at);
    members.set(group, rows);
  });
  const list = [...members.values()];
  const next = random(seed);
  const draw = (): number[] => list.flatMap(() => list[Math.floor(next() * list.length)] ?? []);
  const runs = Array.from({ length: rounds }, () => figure(draw())).filter(Number.isFinite).toSorted((a, b) => a - b);
  const quantile = (share: number): number => runs[Math.min(runs.length - 1, Math.floor(runs.length * share))] ?? Number.NaN;
  return { value: figure(groups.map((_, at) => at)), low: quantile(0.025), high: quantile(0.975) };
};

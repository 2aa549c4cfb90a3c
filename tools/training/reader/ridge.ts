/** Posts as rows: sparse features first, then dense traits. */
export interface Design {
  readonly rows: number;
  readonly columns: number;
  /** Where each row starts in `ids` and `values`; one longer than there are rows. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** The residual, as a share of the initial one, at which a target is solved. */
const enough = 1e-4;

/**
 * Ridge regression of many targets at once, by conjugate gradients in step: every pass over the posts serves all targets.
 * `targets` holds `heads` numbers a row (already without their means), `counts` how much each row counts; only rows of `chosen` are fitted.
 * Returns `heads` weights a column.
 */
export function ridge({ columns, starts, ids, values }: Design, targets: Float64Array, heads: number, chosen: readonly number[], counts: Float64Array, pull: number, rounds: number): Float64Array {
  const size = columns * heads;
  const weights = new Float64Array(size);
  const residual = new Float64Array(size);
  const along = new Float64Array(heads);
  // The right-hand side: the product of columns and targets.
  for (const row of chosen) {
    const count = counts[row] ?? 1;
    for (let next = starts[row] ?? 0, end = starts[row + 1] ?? 0; next < end; next++) {
      const first = (ids[next] ?? 0) * heads;
      const value = count * (values[next] ?? 0);
      for (let head = 0; head < heads; head++) residual[first + head] = (residual[first + head] ?? 0) + value * (targets[row * heads + head] ?? 0);
    }
  }
  const direction = Float64Array.from(residual);
  const turned = new Float64Array(size);
  const squares = (list: Float64Array): Float64Array => {
    const sums = new Float64Array(heads);
    for (let at = 0; at < size; at += heads) for (let head = 0; head < heads; head++) sums[head] = (sums[head] ?? 0) + (list[at + head] ?? 0) ** 2;
    return sums;
  };
  let square = squares(residual);
  const first = Float64Array.from(square);
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < size; at++) turned[at] = pull * (direction[at] ?? 0);
    for (const row of chosen) {
      const start = starts[row] ?? 0;
      const end = starts[row + 1] ?? 0;
      along.fill(0);
      for (let next = start; next < end; next++) {
        const at = (ids[next] ?? 0) * heads;
        const value = (values[next] ?? 0);
        for (let head = 0; head < heads; head++) along[head] = (along[head] ?? 0) + value * (direction[at + head] ?? 0);
      }
      const count = counts[row] ?? 1;
      for (let next = start; next < end; next++) {
        const at = (ids[next] ?? 0) * heads;
        const value = count * (values[next] ?? 0);
        for (let head = 0; head < heads; head++) turned[at + head] = (turned[at + head] ?? 0) + value * (along[head] ?? 0);
      }
    }
    const bend = new Float64Array(heads);
    for (let at = 0; at < size; at += heads) for (let head = 0; head < heads; head++) bend[head] = (bend[head] ?? 0) + (direction[at + head] ?? 0) * (turned[at + head] ?? 0);
    const step = bend.map((value, head) => (value > 0 ? (square[head] ?? 0) / value : 0));
    for (let at = 0; at < size; at += heads) {
      for (let head = 0; head < heads; head++) {
        weights[at + head] = (weights[at + head] ?? 0) + (step[head] ?? 0) * (direction[at + head] ?? 0);
        residual[at + head] = (residual[at + head] ?? 0) - (step[head] ?? 0) * (turned[at + head] ?? 0);
      }
    }
    const before = square;
    square = squares(residual);
    if (square.every((value, head) => value <= enough ** 2 * (first[head] ?? 0))) break;
    const turn = square.map((value, head) => ((before[head] ?? 0) > 0 ? value / (before[head] ?? 0) : 0));
    for (let at = 0; at < size; at += heads) for (let head = 0; head < heads; head++) direction[at + head] = (residual[at + head] ?? 0) + (turn[head] ?? 0) * (direction[at + head] ?? 0);
  }
  return weights;
}

/** Predictions for the rows of `chosen`, in that order: `heads` numbers each. */
export function apply({ starts, ids, values }: Design, weights: Float64Array, heads: number, chosen: readonly number[]): Float64Array {
  const made = new Float64Array(chosen.length * heads);
  chosen.forEach((row, place) => {
    for (let next = starts[row] ?? 0, end = starts[row + 1] ?? 0; next < end; next++) {
      const at = (ids[next] ?? 0) * heads;
      const value = (values[next] ?? 0);
      for (let head = 0; head < heads; head++) made[place * heads + head] = (made[place * heads + head] ?? 0) + value * (weights[at + head] ?? 0);
    }
  });
  return made;
}

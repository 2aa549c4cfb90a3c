/** Writes the gradient at a point into `gradient` and returns the value there. */
export type Slope = (point: Float64Array, gradient: Float64Array) => number;

/** Pairs of steps remembered (L-BFGS). */
const memory = 8;
/** Stops when the gain per round, as a share, is below this. */
const enough = 1e-6;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};
const addScaled = (to: Float64Array, from: Float64Array, factor: number): void => {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + factor * (from[i] ?? 0);
};

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly product: number;
}

/** Descent direction from the last steps (Nocedal's two loops). */
const directionOf = (gradient: Float64Array, steps: readonly Step[]): Float64Array => {
  const direction = Float64Array.from(gradient);
  const shares = steps.map(() => 0);
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i];
    if (!step) continue;
    const share = dot(step.moved, direction) / step.product;
    shares[i] = share;
    addScaled(direction, step.turned, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = last.product / dot(last.turned, last.turned);
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * scale;
  }
  steps.forEach((step, i) => addScaled(direction, step.moved, (shares[i] ?? 0) - dot(step.turned, direction) / step.product));
  return direction;
};

/** The minimum found from 0 on, by L-BFGS with halved steps. Deterministic. */
export const minimise = (slope: Slope, size: number, rounds: number): Float64Array => {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let height = slope(point, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(gradient, steps);
    const fall = dot(direction, gradient);
    let length = steps.length > 0 ? 1 : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    let next = point;
    let nextGradient = gradient;
    let nextHeight = height;
    for (let halvings = 0; halvings < 20; halvings++, length /= 2) {
      next = Float64Array.from(point);
      addScaled(next, direction, -length);
      nextGradient = new Float64Array(size);
      nextHeight = slope(next, nextGradient);
      if (nextHeight <= height - 1e-4 * length * fall) break;
    }
    if (nextHeight >= height) return point;
    const moved = Float64Array.from(next);
    addScaled(moved, point, -1);
    const turned = Float64Array.from(nextGradient);
    addScaled(turned, gradient, -1);
    const product = dot(moved, turned);
    if (product > 1e-12) steps.push({ moved, turned, product });
    if (steps.length > memory) steps.shift();
    const gain = (height - nextHeight) / Math.max(1, Math.abs(height));
    point = next;
    gradient = nextGradient;
    height = nextHeight;
    if (gain < enough) return point;
  }
  return point;
};

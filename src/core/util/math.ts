/** Rises from 0 at `from` to 1 at `to`. Makes thresholds gradual, so that no single word makes a score jump. */
export const ramp = (value: number, from: number, to: number): number => Math.min(1, Math.max(0, (value - from) / (to - from)));

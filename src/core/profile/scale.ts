import type { Count } from '../text/counts.ts';
import { massRatio, personalRatios } from './ratio.ts';

/** Marks of the scale: a fifth, the range of "around 1", broadcasting, and ten times that. */
export const scaleMarks: readonly number[] = [0.2, personalRatios.least, 1, personalRatios.most, massRatio, 50];

/** Ends of the scale. Anything beyond is shown at the end. */
const least = 0.1;
const most = 100;

/** The position of a ratio on the logarithmic scale, from 0 to 1. */
export function placeOnScale(ratio: number): number {
  if (Number.isNaN(ratio) || ratio <= least) return 0;
  return Math.min(1, Math.log(ratio / least) / Math.log(most / least));
}

/** The part of the scale that contains the true ratio. Both ends are equal if the counts are exact. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The position of followers ÷ following on the scale; `undefined` if the account follows, or may follow, nobody. */
export function stretchOf(followers: Count, following: Count): Stretch | undefined {
  const fewest = following.value - following.uncertainty;
  if (!(fewest > 0) || !Number.isFinite(followers.value)) return undefined;
  return {
    from: placeOnScale(Math.max(0, followers.value - followers.uncertainty) / (following.value + following.uncertainty)),
    to: placeOnScale((followers.value + followers.uncertainty) / fewest),
  };
}

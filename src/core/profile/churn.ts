import type { ProfileSnapshot } from '../model/profile.ts';
import { day } from '../util/time.ts';

/** How the number of accounts followed rose and fell. */
interface Churn {
  /** Sums of the rises and of the falls. */
  readonly up: number;
  readonly down: number;
  /** Number of changes of direction. */
  readonly turns: number;
  /** Following in waves: many accounts were followed and unfollowed, more than once. */
  readonly isSpamAndCull: boolean;
}

/** Half a year, at one snapshot a day. */
const mostSnapshots = 180;
/** Fewer snapshots or days are not enough to see a movement. */
const fewestSnapshots = 5;
const fewestDays = 10;
/** Smaller changes are ignored, because everybody follows and unfollows a few accounts. */
const leastStep = 5;
/** Waves must have at least this many accounts, and a tenth of the number at the start. */
const leastWave = 50;
const leastShare = 0.1;
/** Waves end near their start, unlike growth with some tidying up: the drift is at most this share of the movement. */
const mostDrift = 0.5;
/** Minimum number of turns. A single purge has one, and so has a clean-up by X. */
const fewestTurns = 2;

const still: Churn = { up: 0, down: 0, turns: 0, isSpamAndCull: false };

/** Measures the movement of `following`. Expects the oldest snapshot first; ignores steps within the uncertainty of the counts. */
export function churnOf(history: readonly ProfileSnapshot[]): Churn {
  const snapshots = history.slice(-mostSnapshots);
  const first = snapshots[0];
  const last = snapshots.at(-1);
  if (!first || !last || snapshots.length < fewestSnapshots || last.takenAt - first.takenAt < fewestDays * day) return still;
  let up = 0;
  let down = 0;
  let turns = 0;
  let direction = 0;
  for (let i = 1; i < snapshots.length; i++) {
    const before = snapshots[i - 1];
    const after = snapshots[i];
    if (!before || !after) continue;
    const step = after.following - before.following;
    if (Math.abs(step) < Math.max(leastStep, before.followingUncertainty + after.followingUncertainty)) continue;
    if (step > 0) up += step;
    else down -= step;
    if (direction !== 0 && Math.sign(step) !== direction) turns++;
    direction = Math.sign(step);
  }
  const isWave = Math.min(up, down) >= Math.max(leastWave, leastShare * first.following);
  const comesBack = Math.abs(up - down) <= mostDrift * Math.max(up, down);
  return { up, down, turns, isSpamAndCull: isWave && comesBack && turns >= fewestTurns };
}

/** How many accounts were followed in the last 30 days, and how many followers that brought: "you followed 800, 90 stayed with you". */
export function stayedOf(history: readonly ProfileSnapshot[], now: number): { readonly followed: number; readonly stayed: number } | undefined {
  const month = history.filter(({ takenAt }) => now - takenAt <= 30 * day && takenAt <= now);
  const first = month[0];
  const last = month.at(-1);
  if (!first || !last || first === last) return undefined;
  let followed = 0;
  month.forEach((snapshot, i) => {
    followed += Math.max(0, snapshot.following - (month[i - 1]?.following ?? snapshot.following));
  });
  return { followed, stayed: last.followers - first.followers };
}

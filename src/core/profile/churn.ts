import type { ProfileSnapshot } from '../model/profile.ts';
import { day } from '../util/time.ts';

/** How the number of followed accounts rose and fell. */
interface Churn {
  /** Sums of the rises and of the falls. */
  readonly up: number;
  readonly down: number;
  /** Changes of direction. */
  readonly turns: number;
  /** Following in waves: many accounts followed and unfollowed, more than once. */
  readonly isSpamAndCull: boolean;
}

/** Half a year at one snapshot a day. */
const mostSnapshots = 180;
/** Fewer snapshots or days show no movement. */
const fewestSnapshots = 5;
const fewestDays = 10;
/** A few accounts come and go for everybody. */
const leastStep = 5;
/** Below this number, or a tenth of the start, waves do not count. */
const leastWave = 50;
const leastShare = 0.1;
/** Waves that end near their start; growth with some tidying does not. */
const mostDrift = 0.5;
/** A single purge turns once; X's own clean-ups do, too. */
const fewestTurns = 2;

const still: Churn = { up: 0, down: 0, turns: 0, isSpamAndCull: false };

/** Reads the movement of `following` from snapshots, oldest first. Steps within the counts' uncertainty do not count. */
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

/** Of the accounts followed in the last 30 days, how many followers came along: "you followed 800, 90 stayed with you". */
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

/** Times below this many milliseconds are meaningless. */
const dust = 3;
/** Four times the length: linear work takes 4 times as long, quadratic 16 times. */
export const times = 4;
const most = 8;
const tries = 30;
/** The short text needs many tries: if all of them were delayed, the long one would look linear. */
const shortTries = 5;

/** CPU time of this process in milliseconds, because on a busy machine it waits most of the time. Windows measures it too coarsely. */
const worked = (): number => {
  if (process.platform === 'win32') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const timed = (run: () => unknown): number => {
  const started = worked();
  run();
  return worked() - started;
};

/**
 * How many times longer `long` takes than `short`, where it is more than linear work can be; undefined where it is not. Judged by the
 * least of many tries: whatever else the machine does only makes a try longer, and it stops as soon as the least are in proportion.
 */
export function growthBeyondLinear(short: () => unknown, long: () => unknown): number | undefined {
  let [leastShort, leastLong] = [Infinity, Infinity];
  for (let attempt = 0; attempt < tries; attempt++) {
    leastLong = Math.min(leastLong, timed(long));
    if (leastLong <= dust) return undefined;
    for (let again = 0; again < shortTries; again++) leastShort = Math.min(leastShort, timed(short));
    if (attempt > 0 && leastLong <= most * leastShort) return undefined;
  }
  return leastLong / leastShort;
}

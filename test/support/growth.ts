/** Below this many milliseconds, times are meaningless. */
const dust = 3;
/** Four times the length: linear work takes 4 times as long, quadratic 16 times. */
export const times = 4;
const most = 8;
const tries = 30;
/** The short text needs many tries: if all of them were delayed, the long one would wrongly look linear. */
const shortTries = 5;

/** CPU time of this process in milliseconds, because wall-clock time is mostly waiting on a busy machine. Windows measures it too coarsely. */
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
 * How many times longer `long` takes than `short`, if that is more than linear work can explain; otherwise undefined. It compares the
 * fastest of many tries, because other load only makes a try slower, and stops as soon as the fastest tries are in proportion.
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

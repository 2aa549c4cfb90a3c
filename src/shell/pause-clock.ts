/** Milliseconds; a browser's timers count to 2³¹. */
const longestTimer = 1e9;

/** Returns a function that is told how long a pause lasts, newly each time (0: there is none), and calls back once it is over. In Firefox one timer in five rings a millisecond before the clock says so: then it is set anew. */
export function pauseClock(callback: () => void): (pausedUntil: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (until: number, over?: () => void): void => {
    clearTimeout(timer);
    const left = until - Date.now();
    if (left > 0) timer = setTimeout(wait, Math.min(left, longestTimer), until, callback);
    else over?.();
  };
  return wait;
}

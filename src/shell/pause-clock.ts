/** Longest timer in milliseconds. Browsers limit them to 2³¹. */
const longestTimer = 1e9;

/** Returns a function that takes the end of a pause (0 for none) and calls `callback` once that time has passed. In Firefox one timer in five fires a millisecond early by the clock, so it checks and waits again. */
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

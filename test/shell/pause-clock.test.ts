import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pauseClock } from '../../src/shell/pause-clock.ts';

/** Milliseconds by which the clock lags behind the timers. */
let lag = 0;
const start = 1_800_000_000_000;
let timersSay = 0;
const pass = (milliseconds: number): void => {
  for (const end = timersSay + milliseconds; timersSay < end; ) {
    const step = Math.min(60_000, end - timersSay);
    timersSay += step;
    vi.advanceTimersByTime(step);
  }
};

beforeEach(() => {
  lag = timersSay = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(Date, 'now').mockImplementation(() => start + timersSay - lag);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('calls back once at the end of a pause', () => {
  const ended = vi.fn();
  pauseClock(ended)(start + 3000);
  pass(2999);
  expect(ended).not.toHaveBeenCalled();
  pass(1);
  pass(60_000);
  expect(ended).toHaveBeenCalledTimes(1);
});

test('a timer that fires early by the clock is restarted', () => {
  const ended = vi.fn();
  pauseClock(ended)(start + 3000);
  lag = 7;
  pass(3000);
  expect(ended).not.toHaveBeenCalled();
  pass(7);
  expect(ended).toHaveBeenCalledTimes(1);
});

test('a pause longer than the timer limit ends, too', () => {
  const ended = vi.fn();
  const month = 31 * 86_400_000;
  pauseClock(ended)(start + month);
  pass(month - 1000);
  expect(ended).not.toHaveBeenCalled();
  pass(1000);
  expect(ended).toHaveBeenCalledTimes(1);
});

test('without a pause, or after it was cancelled, it does not call back', () => {
  const ended = vi.fn();
  const wait = pauseClock(ended);
  wait(0);
  wait(start);
  wait(start + 3000);
  wait(0);
  pass(60_000);
  expect(ended).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rhythmOf } from '../../../src/core/profile/rhythm.ts';
import { steady } from '../../../src/core/rules/cadence/steady.ts';
import type { Context } from '../../../src/core/rules/rule.ts';
import { day, past, pastDays } from './own-posts.ts';

/** A Wednesday at noon. */
const noon = new Date(2026, 10, 18, 12).getTime();
const at = (...daysAgo: readonly number[]) => daysAgo.map((days) => past({ postedAt: noon - days * day }));

describe('the rhythm', () => {
  test('shows twelve weeks, today last', () => {
    const { days = [] } = rhythmOf(at(0, 0.01, 1, 5, 83, 84), noon) ?? {};
    expect(days).toHaveLength(84);
    expect(days.at(-1)).toEqual({ at: Date.UTC(2026, 10, 18, 12), posts: 2 });
    expect(days[0]?.posts).toBe(1);
    expect(days.reduce((sum, { posts }) => sum + posts, 0)).toBe(5);
  });
  describe.each(['America/New_York', 'Europe/Berlin', 'Asia/Jakarta', 'Asia/Manila'])('in %s', (zone) => {
    beforeEach(() => void vi.stubEnv('TZ', zone));
    afterEach(() => void vi.unstubAllEnvs());

    // In these twelve weeks the clocks of two of the places change.
    test.each<[number, number, number]>([[2026, 10, 18], [2026, 4, 6]])('uses local days, before and after the clocks change (%#)', (year, month, date) => {
      const times = Array.from({ length: 84 }, (_, ago) => [1, 1439].map((minutes) => new Date(year, month, date - ago, 0, minutes).getTime())).flat();
      const { days = [] } = rhythmOf(times.map((postedAt) => past({ postedAt })), new Date(year, month, date, 23, 59, 30).getTime()) ?? {};
      expect(days.map(({ posts }) => posts)).toEqual(Array(84).fill(2));
      expect(days.at(-1)?.at).toBe(Date.UTC(year, month, date, 12));
    });
    test('counts a day from one noon to the next, even if the clocks change between', () => {
      const noons = [1, 2, 3, 4, 30].map((date) => past({ postedAt: new Date(2026, 2, date, 12).getTime() }));
      expect(rhythmOf(noons, new Date(2026, 3, 2, 12).getTime())).toMatchObject({ longestGap: 26, silentFor: 3 });
    });
    test('is silent for as many days as the rule "steady" says', () => {
      const recent = [5, 4, 3, 2, 1].map((date) => past({ postedAt: new Date(2026, 2, date, 12).getTime() }));
      const now = new Date(2026, 3, 2, 12).getTime();
      const days = rhythmOf(recent, now)?.silentFor;
      expect(days).toBe(28);
      expect(steady.check({ recent, now, situation: 'new' } as unknown as Context)?.data).toEqual({ days });
    });
  });
  test('counts posts on an active day, and days of silence', () => {
    expect(rhythmOf(at(3, 3.1, 3.2, 20, 21), noon)).toMatchObject({ n: 5, from: noon - 21 * day, perActiveDay: 1, activeDays: 3, longestGap: 16, silentFor: 3 });
    expect(rhythmOf(at(0, 1, 2, 3, 4), noon)?.longestGap).toBeUndefined();
    expect(rhythmOf(at(0, 7, 8, 9, 10), noon)?.longestGap).toBe(7);
  });
  test.each<[number, readonly number[]]>([
    [0, [0, 20, 40, 60, 80]],
    [1, [0, 10, 20, 300, 600]],
    [1, [0, 5, 10, 15, 30]],
    [2, [0, 5, 10, 300, 310, 320]],
    [0, [0, 31, 62, 93, 124]],
    [1, [0, 15, 30, 61, 92]],
  ])('%d bursts in posts %j minutes apart from the first', (bursts, minutes) => {
    expect(rhythmOf(minutes.map((minute) => past({ postedAt: noon - day + minute * 60_000 })), noon)?.bursts).toBe(bursts);
  });
  test('needs five originals: replies, later thread parts and future dates do not count', () => {
    expect(rhythmOf(at(0, 1, 2, 3), noon)).toBeUndefined();
    expect(rhythmOf(pastDays(20, () => ({ kind: 'reply', postedAt: noon - day })), noon)).toBeUndefined();
    expect(rhythmOf(pastDays(20, () => ({ kind: 'thread', part: 1, postedAt: noon - day })), noon)).toBeUndefined();
    expect(rhythmOf(pastDays(20, () => ({ postedAt: noon + day })), noon)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { rhythmOf } from '../../../src/core/profile/rhythm.ts';
import { day, hour, past, pastDays } from './own-posts.ts';

/** A Wednesday, noon in Greenwich. */
const noon = Date.UTC(2026, 10, 18, 12);
const at = (...daysAgo: readonly number[]) => daysAgo.map((days) => past({ postedAt: noon - days * day }));

describe('the rhythm', () => {
  test('shows twelve weeks, today last', () => {
    const { days = [] } = rhythmOf(at(0, 0.01, 1, 5, 83, 84), noon, 0) ?? {};
    expect(days).toHaveLength(84);
    expect(days.at(-1)).toEqual({ at: noon, posts: 2 });
    expect(days[0]?.posts).toBe(1);
    expect(days.reduce((sum, { posts }) => sum + posts, 0)).toBe(5);
  });
  test('uses days in local time', () => {
    const late = [past({ postedAt: noon + 10 * hour }), ...at(1, 2, 3, 4)];
    expect(rhythmOf(late, noon + 11 * hour, 0)?.days.at(-1)).toMatchObject({ posts: 1, at: noon });
    // In Jakarta it is tomorrow already.
    expect(rhythmOf(late, noon + 11 * hour, -420)?.days.at(-1)).toMatchObject({ posts: 1, at: noon + day });
  });
  test('counts posts on an active day, and days of silence', () => {
    expect(rhythmOf(at(3, 3.1, 3.2, 20, 21), noon, 0)).toMatchObject({ n: 5, from: noon - 21 * day, perActiveDay: 1, activeDays: 3, longestGap: 16, silentFor: 3 });
    expect(rhythmOf(at(0, 1, 2, 3, 4), noon, 0)?.longestGap).toBeUndefined();
    expect(rhythmOf(at(0, 7, 8, 9, 10), noon, 0)?.longestGap).toBe(7);
  });
  test.each<[number, readonly number[]]>([
    [0, [0, 20, 40, 60, 80]],
    [1, [0, 10, 20, 300, 600]],
    [1, [0, 5, 10, 15, 30]],
    [2, [0, 5, 10, 300, 310, 320]],
    [0, [0, 31, 62, 93, 124]],
    [1, [0, 15, 30, 61, 92]],
  ])('%d bursts in posts %j minutes apart from the first', (bursts, minutes) => {
    expect(rhythmOf(minutes.map((minute) => past({ postedAt: noon - day + minute * 60_000 })), noon, 0)?.bursts).toBe(bursts);
  });
  test('needs five originals: replies, later thread parts and future dates do not count', () => {
    expect(rhythmOf(at(0, 1, 2, 3), noon, 0)).toBeUndefined();
    expect(rhythmOf(pastDays(20, () => ({ kind: 'reply', postedAt: noon - day })), noon, 0)).toBeUndefined();
    expect(rhythmOf(pastDays(20, () => ({ kind: 'thread', part: 1, postedAt: noon - day })), noon, 0)).toBeUndefined();
    expect(rhythmOf(pastDays(20, () => ({ postedAt: noon + day })), noon, 0)).toBeUndefined();
  });
});

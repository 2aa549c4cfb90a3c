import { describe, expect, test } from 'vitest';
import { chartOf, marksFor } from '../../../src/core/profile/chart.ts';
import type { ProfileSnapshot } from '../../../src/core/model/profile.ts';

const seen = (...counts: readonly (readonly [number, number, number])[]): readonly ProfileSnapshot[] =>
  counts.map(([takenAt, followers, following]) => ({ handle: 'a', followers, following, followersUncertainty: 0, followingUncertainty: 0, takenAt }));

describe('the marks of an axis', () => {
  test.each<[readonly number[], number, readonly number[]]>([
    [[12_846, 12_901], 1, [12_840, 12_860, 12_880, 12_900, 12_920]],
    [[0, 3], 1, [0, 1, 2, 3]],
    [[7, 7], 1, [7, 8]],
    [[0], 1, [0, 1]],
    [[10.64, 10.71], 0.01, [10.6, 10.65, 10.7, 10.75]],
    [[2, 2], 0.01, [2, 2.01]],
    [[100, 3_000_000_000], 1, [0, 1_000_000_000, 2_000_000_000, 3_000_000_000]],
    [[], 1, [0, 1]],
  ])('for %j, in steps of at least %f: %j', (values, smallest, marks) => {
    expect(marksFor(values, smallest)).toEqual(marks);
  });
  test('enclose all values, two to six of them', () => {
    for (let low = 0; low < 5000; low += 37)
      for (const range of [0, 1, 3, 9, 40, 999, 123_456]) {
        const marks = marksFor([low, low + range], 1);
        expect(marks[0]).toBeLessThanOrEqual(low);
        expect(marks.at(-1)).toBeGreaterThanOrEqual(low + range);
        expect(marks.length).toBeGreaterThan(1);
        expect(marks.length).toBeLessThan(7);
      }
  });
});

describe('the chart', () => {
  test('places snapshots by time, not by index', () => {
    expect(chartOf(seen([100, 1, 1], [110, 2, 1], [200, 3, 1]))?.places).toEqual([0, 0.1, 1]);
  });
  test('has a gap while nobody is followed', () => {
    const { ratio, followers } = chartOf(seen([0, 10, 10], [1, 20, 0], [2, 30, 10])) ?? {};
    expect(ratio?.heights).toEqual([0, undefined, 1]);
    expect(followers?.heights).toEqual([0, 0.5, 1]);
  });
  test('needs two snapshots at different times', () => {
    expect(chartOf([])).toBeUndefined();
    expect(chartOf(seen([0, 1, 1]))).toBeUndefined();
    expect(chartOf(seen([5, 1, 1], [5, 2, 2]))).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { placeOnScale, scaleMarks, stretchOf } from '../../../src/core/profile/scale.ts';

const exactly = (value: number) => ({ value, uncertainty: 0 });

describe('a ratio on the logarithmic scale', () => {
  test.each<[number, number]>([
    [0, 0],
    [0.05, 0],
    [0.1, 0],
    [1, 1 / 3],
    [10, 2 / 3],
    [100, 1],
    [5000, 1],
    [Number.POSITIVE_INFINITY, 1],
    [Number.NaN, 0],
  ])('%f is at %f', (ratio, place) => {
    expect(placeOnScale(ratio)).toBeCloseTo(place, 10);
  });
  test('has its marks inside, in order, and those of “around 1” equally far from 1', () => {
    const places = scaleMarks.map(placeOnScale);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((place) => place > 0 && place < 1)).toBe(true);
    expect((places[3] ?? 0) - (places[2] ?? 0)).toBeCloseTo((places[2] ?? 0) - (places[1] ?? 0), 2);
  });
});

describe('the range of the true ratio', () => {
  test('is a point for exact counts', () => {
    const { from, to } = stretchOf(exactly(1000), exactly(100)) ?? {};
    expect(from).toBe(to);
    expect(from).toBeCloseTo(2 / 3, 10);
  });
  test('is a stretch for short numbers', () => {
    const { from = 1, to = 0 } = stretchOf({ value: 12_800, uncertainty: 100 }, { value: 10_100, uncertainty: 100 }) ?? {};
    expect(from).toBe(placeOnScale(12_700 / 10_200));
    expect(to).toBe(placeOnScale(12_900 / 10_000));
  });
  test.each([
    ['nobody is followed', exactly(1000), exactly(0)],
    ['perhaps nobody is followed', exactly(1000), { value: 100, uncertainty: 100 }],
    ['the counts are none', exactly(Number.NaN), exactly(10)],
  ])('is undefined if %s', (_, followers, following) => {
    expect(stretchOf(followers, following)).toBeUndefined();
  });
});

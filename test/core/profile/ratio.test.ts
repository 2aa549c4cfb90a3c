import { describe, expect, test } from 'vitest';
import { ratioOf, type RatioStyle } from '../../../src/core/profile/ratio.ts';

const exactly = (value: number) => ({ value, uncertainty: 0 });
const bandOf = (ratio: number) => (ratio >= 5 ? 3 : ratio > 1.5 ? 2 : ratio >= 0.67 ? 1 : 0);
const about = (value: number, uncertainty: number) => ({ value, uncertainty });

describe('the style of two exact counts', () => {
  test.each<[number, number, string, RatioStyle]>([
    [0, 0, '', 'too-early'],
    [12, 30, '0.4', 'too-early'],
    [99, 0, '', 'too-early'],
    [49, 50, '1.0', 'too-early'],
    [50, 50, '1.0', 'person-to-person'],
    [100, 0, '', 'follows-no-one'],
    [31_000_000, 0, '', 'follows-no-one'],
    [0, 100, '0.0', 'building'],
    [61, 117, '0.5', 'building'],
    [66, 100, '0.66', 'building'],
    [6699, 10_000, '0.6699', 'building'],
    [67, 100, '0.7', 'person-to-person'],
    [5200, 4900, '1.1', 'person-to-person'],
    [150, 100, '1.5', 'person-to-person'],
    [151, 100, '1.51', 'in-between'],
    [1_500_001, 1_000_000, '1.5000', 'in-between'],
    [900, 400, '2.3', 'in-between'],
    [496, 100, '4.96', 'in-between'],
    [499, 100, '4.99', 'in-between'],
    [500, 100, '5.0', 'broadcaster'],
    [996, 100, '10', 'broadcaster'],
    [80_000, 700, '114', 'broadcaster'],
    [250_000_000, 1, '250000000', 'broadcaster'],
    [800, 4900, '0.2', 'lopsided'],
    [299, 500, '0.598', 'lopsided'],
    [300, 500, '0.6', 'building'],
    [100, 499, '0.2', 'building'],
    [2400, 5000, '0.5', 'lopsided'],
    [4000, 5000, '0.8', 'person-to-person'],
  ])('%i followers, %i following: %s, %s', (followers, following, shown, style) => {
    expect(ratioOf(exactly(followers), exactly(following))).toMatchObject({ shown, style });
  });
});

describe('counts as shown on a page', () => {
  test('have a style if the whole interval is within it', () => {
    expect(ratioOf(about(12_300, 50), exactly(700)).style).toBe('broadcaster');
    expect(ratioOf(about(1_000_000, 50_000), about(1_000_000, 50_000)).style).toBe('person-to-person');
  });
  test.each([
    ['broadcaster or in between', about(5000, 50), exactly(1000)],
    ['person to person or in between', about(1500, 50), exactly(1000)],
    ['building or person to person', about(670, 5), exactly(1000)],
    ['lopsided or building', exactly(100), about(500, 5)],
    ['too early or not', about(50, 5), exactly(50)],
    ['following nobody or few', exactly(1000), about(0, 1)],
  ])('have none if they may be %s', (_, followers, following) => {
    expect(ratioOf(followers, following).style).toBeUndefined();
  });
  test('an invalid count has no ratio and no style', () => {
    for (const wrong of [about(Number.NaN, 0), about(-1, 0), about(5, Number.NaN), about(Infinity, 0)]) {
      expect(ratioOf(wrong, exactly(10))).toEqual({ shown: '', style: undefined });
      expect(ratioOf(exactly(10), wrong)).toEqual({ shown: '', style: undefined });
    }
  });
});

test('the number shown never contradicts the style', () => {
  for (let following = 1; following <= 700; following += 3) {
    for (let followers = 0; followers <= following * 6; followers += 7) {
      const { ratio = 0, shown } = ratioOf(exactly(followers), exactly(following));
      expect(bandOf(Number(shown))).toBe(bandOf(ratio));
    }
  }
});

import { describe, expect, test } from 'vitest';
import { churnOf, stayedOf } from '../../../src/core/profile/churn.ts';
import type { ProfileSnapshot } from '../../../src/core/model/profile.ts';

const day = 86_400_000;
const seen = (following: readonly number[], every = 1, uncertainty = 0): readonly ProfileSnapshot[] =>
  following.map((count, i) => ({ handle: 'a', followers: 300 + i, following: count, followersUncertainty: 0, followingUncertainty: uncertainty, takenAt: i * every * day }));

describe('following in waves', () => {
  test.each<[string, readonly ProfileSnapshot[], boolean]>([
    ['a sawtooth is', seen([500, 900, 520, 940, 510, 930], 4), true],
    ['steady growth is not', seen([500, 520, 540, 560, 580], 5), false],
    ['one purge is not', seen([5000, 3000, 2990, 2985, 2980], 5), false],
    ['noise is not', seen([500, 504, 499, 503, 498, 502, 500], 4), false],
    ['four snapshots are too few', seen([500, 900, 500, 900], 10), false],
    ['nine days are too short', seen([500, 900, 520, 940, 510, 930, 500, 900, 520, 940]), false],
    ['ten days are enough', seen([500, 900, 520, 940, 510, 930, 500, 900, 520, 940, 510]), true],
    ['waves under a tenth of a large account are not', seen([10_000, 10_400, 10_000, 10_400, 10_000], 5), false],
    ['growth with some tidying is not', seen([500, 900, 850, 1300, 1250, 1700], 5), false],
    ['steps within the counts’ uncertainty are not', seen([10_000, 12_000, 10_000, 12_000, 10_000], 5, 1000), true],
    ['and smaller ones are none', seen([10_000, 11_000, 10_000, 11_000, 10_000], 5, 1000), false],
    ['nothing is not', [], false],
  ])('%s', (_, history, expected) => {
    expect(churnOf(history).isSpamAndCull).toBe(expected);
  });
  test('are read from the last 180 snapshots only', () => {
    const wild = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 500 : 900));
    const calm = Array.from({ length: 180 }, (_, i) => 900 + i);
    expect(churnOf(seen([...wild, ...calm])).isSpamAndCull).toBe(false);
  });
});

test('counts those followed in a month, and how many stayed', () => {
  expect(stayedOf(seen([500, 900, 800, 1000], 5), 15 * day)).toEqual({ followed: 600, stayed: 3 });
  expect(stayedOf(seen([500]), 0)).toBeUndefined();
  expect(stayedOf(seen([500, 900], 40), 45 * day)).toBeUndefined();
});

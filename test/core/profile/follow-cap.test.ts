import { expect, test } from 'vitest';
import { isAtFollowCap } from '../../../src/core/profile/follow-cap.ts';

test.each<[number, number, number, boolean]>([
  [2000, 5000, 0, true],
  [2000, 4750, 0, true],
  [2000, 4749, 0, false],
  [2000, 5250, 0, true],
  [2000, 5251, 0, false],
  [5499, 5000, 0, true],
  [5500, 5000, 0, false],
  [0, 0, 0, false],
  [2000, 5000, 100, true],
  [2000, 5000, 1000, false],
])('%i followers, %i following, give or take %i: %s', (followers, following, followingUncertainty, expected) => {
  expect(isAtFollowCap({ followers, following, followingUncertainty })).toBe(expected);
});

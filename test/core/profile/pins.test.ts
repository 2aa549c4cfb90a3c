import { expect, test } from 'vitest';
import { addPin, isPinned, parsePins, removePin, type Pins } from '../../../src/core/profile/pins.ts';
import type { ProfileSnapshot } from '../../../src/core/model/profile.ts';

const snapshot = (handle: string, followers = 5): ProfileSnapshot => ({ handle, followers, following: 3, followersUncertainty: 0, followingUncertainty: 0, takenAt: 9 });
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((handle) => snapshot(handle));

test('up to five are pinned; a sixth changes nothing', () => {
  expect(six.reduce<Pins>(addPin, []).map(({ handle }) => handle)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
test('a pinned profile keeps its place, with its newest numbers', () => {
  const pins = addPin([snapshot('a'), snapshot('b')], snapshot('A', 8));
  expect(pins).toEqual([snapshot('A', 8), snapshot('b')]);
  expect(isPinned(pins, 'a')).toBe(true);
});
test('a pinned profile can be removed', () => {
  expect(removePin([snapshot('a'), snapshot('b')], 'A')).toEqual([snapshot('b')]);
});
test.each([[undefined], [{}], ['x'], [[1, null, { handle: 'a' }]]])('%j parses as no pins', (stored) => {
  expect(parsePins(stored)).toEqual([]);
});
test('stored pins are parsed unchanged, five at most', () => {
  expect(parsePins(JSON.parse(JSON.stringify(six)))).toEqual(six.slice(0, 5));
});

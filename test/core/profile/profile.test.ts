import { describe, expect, test } from 'vitest';
import { countsOf, factsOf, parseProfile, snapshotOf, type Profile } from '../../../src/core/profile/profile.ts';

const exactly = (value: number) => ({ value, uncertainty: 0 });
const seen = (rest: Partial<Profile> = {}): Profile => ({ handle: 'acme', isOwn: false, isProtected: false, followers: exactly(900), following: exactly(400), ...rest });

describe('a profile from a message', () => {
  test('is parsed unchanged', () => {
    const whole = seen({ name: 'Acme', bio: 'Freight', site: 'acme.com', isOwn: true });
    expect(parseProfile(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });
  test.each([[undefined], [null], ['acme'], [[]], [{}], [{ handle: 'no handle' }], [{ handle: '' }], [{ handle: 'much_too_long_a_handle' }]])('is undefined for %j', (value) => {
    expect(parseProfile(value)).toBeUndefined();
  });
  test.each([[{ value: -1, uncertainty: 0 }], [{ value: 5 }], [{ value: 'many', uncertainty: 0 }], [{ value: 1e11, uncertainty: 0 }], [12]])('has no count for %j', (followers) => {
    expect(parseProfile({ handle: 'acme', followers })?.followers).toBeUndefined();
  });
});

test('a bio that is too long is cut, because without one the profile would seem to have none', () => {
  const bio = parseProfile({ handle: 'acme', bio: 'Freight '.repeat(1000) })?.bio ?? '';
  expect(bio).toMatch(/^(?:Freight )+$/);
});

describe('counts', () => {
  test('of a protected account are shown to its owner only', () => {
    expect(countsOf(seen({ isProtected: true }))).toBeUndefined();
    expect(countsOf(seen({ isProtected: true, isOwn: true }))).toEqual({ followers: exactly(900), following: exactly(400) });
  });
  test('are no snapshot until both are known', () => {
    expect(snapshotOf(seen({ following: undefined }), 5)).toBeUndefined();
    expect(snapshotOf(seen({ followers: { value: 12_800, uncertainty: 100 } }), 5)).toEqual({ handle: 'acme', followers: 12_800, following: 400, followersUncertainty: 100, followingUncertainty: 0, takenAt: 5 });
  });
});

test('a field missing from the header is empty once its counts are there, and unknown before', () => {
  expect(factsOf(seen(), [], undefined)).toMatchObject({ bio: '', site: '' });
  expect(factsOf(seen({ followers: undefined }), [], undefined)).toMatchObject({ bio: undefined, site: undefined });
  expect(factsOf(seen({ bio: 'Freight', site: 'acme.com' }), [], undefined)).toMatchObject({ bio: 'Freight', site: 'acme.com' });
});

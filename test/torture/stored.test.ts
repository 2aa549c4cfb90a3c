import { afterEach, beforeEach, vi } from 'vitest';
import { reset } from './support/browser.ts';
import { userDataKeys, userDataParsers, parseUserData, type UserDataKey } from '../../src/core/storage/user-data.ts';
import { findInvalidFields } from '../../src/core/storage/validate.ts';
import { corruptions, placesIn, withAt } from './support/wrong-values.ts';
import { full } from './support/full-storage.ts';
import { torture } from './support/torture.ts';

beforeEach(() => {
  reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const good = plain(full) as Readonly<Record<UserDataKey, unknown>>;
const without = (value: unknown, name: string | undefined): unknown => Object.entries(value as object).filter(([key]) => key !== name);

/** Whether a part is unchanged except at the path: a setting, a list item, or a field of one. */
function isElsewhereUnchanged([part, first, second]: readonly string[], after: unknown): boolean {
  if (first === undefined) return true;
  const before = good[part as UserDataKey];
  if (!Array.isArray(before) || !Array.isArray(after)) return same(without(after, first), without(before, first));
  const others = before.filter((_, at) => String(at) !== first);
  if (after.length < before.length) return same(after, others);
  if (!same(after.filter((_, at) => String(at) !== first), others)) return false;
  return second === undefined || same(without(after[Number(first)], second), without(before[Number(first)], second));
}

const places = placesIn(good);

torture('T6', 'a stored field corrupted in any of twelve ways falls back to its default, is reported, and costs no other field', { small: 120, full: places.length }, ({ n, fault, fail }) => {
  // Spread evenly over all parts.
  for (const place of places.filter((_, at) => Math.floor((at * n) / places.length) !== Math.floor(((at - 1) * n) / places.length))) {
    const part = place[0] as UserDataKey;
    for (const [name, wrong] of corruptions) {
      fault();
      // Each part has its own parser, which sees nothing else.
      const stored = withAt(good[part], place.slice(1), wrong);
      const parsed = plain(userDataParsers[part](stored));
      const where = `${name} at ${place.join(' › ')}`;
      if (!isElsewhereUnchanged(place, parsed)) fail(`${where} changed something else`);
      // A stored value is either returned unchanged or reported. A missing one counts as never set.
      const isTold = findInvalidFields({ [part]: stored }).length > 0;
      const isTaken = same(parsed, stored);
      if (wrong !== undefined && isTold === isTaken) fail(`${where} is ${isTold ? 'told, and was taken' : 'not told'}`);
      if (!same(plain(userDataParsers[part](parsed)), parsed)) fail(`${where}: read again, it is another`);
    }
  }
});

torture('T6', 'storage full of garbage counts as new and is reported', { small: corruptions.length, full: corruptions.length }, ({ fault, fail }) => {
  const beginning = plain(parseUserData({}));
  for (const [name, wrong] of corruptions) {
    fault();
    const stored = Object.fromEntries(userDataKeys.map((key) => [key, wrong])) as Readonly<Record<UserDataKey, unknown>>;
    if (!same(plain(parseUserData(stored)), beginning)) fail(`${name} left something`);
    if (parseUserData(stored).settings.consented) fail(`${name} counts as a yes`);
    const told = findInvalidFields(stored).length;
    if (wrong !== undefined && told < userDataKeys.length - 1) fail(`${name}: told of ${told}`);
  }
});

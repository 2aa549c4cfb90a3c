import { expect, test } from 'vitest';
import { parsePostHistory } from '../../src/core/posts/post-history.ts';
import { isUseful, usefulThisWeek } from '../../src/core/posts/useful-posts.ts';
import type { Review } from '../../src/core/model/review.ts';

const day = 86_400_000;
/** A Wednesday, at noon. */
const now = new Date(2026, 10, 25, 12).getTime();
const post = (postedAt: number, ...rules: readonly string[]) => ({ postedAt, kind: 'post', rules });

test('counts the praised posts since Monday, and the one that was just posted', () => {
  const record = parsePostHistory([post(now - 3600_000, 'praise'), post(now - 2 * day, 'praise', 'how-to'), post(now - day, 'teaser'), post(now - 3 * day, 'praise')]);
  expect(usefulThisWeek(record, now)).toBe(3);
  expect(usefulThisWeek([], now)).toBe(1);
});

test('on a Sunday the week is the one that began on Monday', () => {
  const sunday = new Date(2026, 10, 29, 23).getTime();
  expect(usefulThisWeek(parsePostHistory([post(new Date(2026, 10, 23, 1).getTime(), 'praise'), post(new Date(2026, 10, 22, 23).getTime(), 'praise')]), sunday)).toBe(2);
});

test('useful is what is worth reading, or praised', () => {
  const made = (band: Review['band'], ...rules: readonly string[]): Review => ({ band, hints: rules.map((ruleId) => ({ ruleId })) }) as unknown as Review;
  expect(isUseful(made('high'))).toBe(true);
  expect(isUseful(made('middle', 'praise'))).toBe(true);
  expect(isUseful(made('middle', 'teaser'))).toBe(false);
  expect(isUseful(made(undefined))).toBe(false);
});

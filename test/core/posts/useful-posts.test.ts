import { expect, test } from 'vitest';
import { parsePostHistory, summariseDraft } from '../../../src/core/posts/post-history.ts';
import { isUseful, usefulThisWeek } from '../../../src/core/posts/useful-posts.ts';
import { noBrand } from '../../../src/core/brand/profile.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import type { PastPost } from '../../../src/core/model/post.ts';
import { review } from '../../../src/core/review/review.ts';
import { parseSettings } from '../../../src/core/storage/settings.ts';

const day = 86_400_000;
/** A Wednesday, at noon. */
const now = new Date(2026, 10, 25, 12).getTime();
const post = (postedAt: number, rules: readonly string[], more: object = {}) => ({ postedAt, kind: 'post', rules, ...more });
const history = (...posts: readonly object[]) => parsePostHistory(posts);
const informs = { signals: { inform: 0.9 } };
const remembered = (rules: readonly string[], more: object = {}): PastPost => history(post(now, rules, more))[0] as PastPost;

test('a post is useful if it was praised, or is informative without criticism', () => {
  expect(isUseful(remembered(['praise', 'event']))).toBe(true);
  expect(isUseful(remembered(['service-notice'], informs))).toBe(true);
  expect(isUseful(remembered(['service-notice'], { signals: { inform: 0.3 } }))).toBe(false);
  expect(isUseful(remembered(['service-notice', 'second-tip'], informs))).toBe(false);
  expect(isUseful(remembered(['service-notice', 'shouting'], informs))).toBe(false);
  expect(isUseful(remembered(['fact-news'], { ...informs, sells: true }))).toBe(false);
  expect(isUseful(remembered(['teaser'], informs))).toBe(false);
  expect(isUseful(remembered([], informs))).toBe(false);
});

test('judges a post the same when it is posted and later, by its stored summary only', () => {
  const draft = (text: string): Draft => ({ text, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, isFinished: true });
  const reviewer = { settings: parseSettings({}), locale: 'en', brand: noBrand, recent: [], now } as const;
  const texts = ['No water in San Roque on Tuesday, 10 pm to 4 am: the main at Mill Road gets a new valve. Tanks stand at the chapel from 8 pm, bring a pail.', 'Good morning all of you'];
  const posts = texts.map((text) => summariseDraft(draft(text), review(draft(text), reviewer), noBrand, now));
  const again = parsePostHistory(JSON.parse(JSON.stringify(posts)));
  expect(posts.map(isUseful)).toEqual([true, false]);
  expect(again.map(isUseful)).toEqual([true, false]);
});

test('counts the useful posts since Monday, including the one just posted', () => {
  const record = history(post(now - 3600_000, ['praise']), post(now - 2 * day, ['how-to'], informs), post(now - day, ['teaser']), post(now - 3 * day, ['praise']));
  expect(usefulThisWeek(record, now)).toBe(3);
  expect(usefulThisWeek([], now)).toBe(1);
});

test('a thread counts once', () => {
  const thread = [0, 1, 2].map((part) => post(now - 3600_000 + part, ['praise'], { kind: 'thread', part }));
  expect(usefulThisWeek(history(...thread), now)).toBe(2);
});

test('on a Sunday the week is the one that began on Monday', () => {
  const sunday = new Date(2026, 10, 29, 23).getTime();
  expect(usefulThisWeek(history(post(new Date(2026, 10, 23, 1).getTime(), ['praise']), post(new Date(2026, 10, 22, 23).getTime(), ['praise'])), sunday)).toBe(2);
});

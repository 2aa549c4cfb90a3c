import { afterEach, expect, test, vi } from 'vitest';
import type { PastPost } from '../../../src/core/model/post.ts';
import { habitOf } from '../../../src/core/posts/habit.ts';
import { parsePostHistory } from '../../../src/core/posts/post-history.ts';
import { weeklyRecapOf } from '../../../src/core/posts/weekly-recap.ts';

afterEach(() => void vi.unstubAllEnvs());

const day = 86_400_000;
/** A Wednesday, at noon. */
const now = new Date(2026, 10, 25, 12).getTime();
const post = (ago: number, rules: readonly string[], more: object = {}) => ({ postedAt: now - ago * day, kind: 'post', rules, ...more });
const history = (...posts: readonly object[]): readonly PastPost[] => parsePostHistory(posts);

test('counts the posts since Monday, the useful ones, and their kinds, most frequent first', () => {
  const recap = weeklyRecapOf(history(post(0.1, ['event']), post(1, ['how-to', 'praise']), post(1.5, ['event', 'praise']), post(2, [], { kind: 'reply' }), post(4, ['praise'])), now);
  expect(recap).toMatchObject({ isThisWeek: true, posts: 4, useful: 2, replies: 1, before: { posts: 1, useful: 1 } });
  expect(recap?.kinds).toEqual([{ id: 'event', count: 2 }, { id: 'how-to', count: 1 }]);
  expect(recap?.from).toBe(new Date(2026, 10, 23).getTime());
});

test('shows the last week if there is no post in this one yet', () => {
  const recap = weeklyRecapOf(history(post(4, ['how-to', 'praise']), post(5, ['how-to'])), now);
  expect(recap).toMatchObject({ isThisWeek: false, posts: 2, useful: 1, kinds: [{ id: 'how-to', count: 2 }], before: { posts: 0, useful: 0 } });
  expect(recap?.to).toBe(new Date(2026, 10, 23).getTime() - 1);
});

test('shows nothing after two weeks without a post', () => {
  expect(weeklyRecapOf([], now)).toBeUndefined();
  expect(weeklyRecapOf(history(post(15, ['how-to'])), now)).toBeUndefined();
});

test('counts a thread as one post, and leaves out unknown kinds', () => {
  const thread = [0, 1, 2].map((part) => post(0.1 - part / 1000, part === 0 ? ['story'] : [], { kind: 'thread', part }));
  expect(weeklyRecapOf(history(...thread, post(0.2, ['something-of-old'])), now)).toMatchObject({ posts: 2, kinds: [{ id: 'story', count: 1 }] });
});

test.each(['America/New_York', 'Europe/Berlin', 'Asia/Jakarta', 'Asia/Manila'])('a week in which the clocks change still has seven days in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  for (let at = now; at < now + 380 * day; at += day) {
    const recap = weeklyRecapOf(history({ postedAt: at, kind: 'post', rules: [] }), at);
    expect(recap?.from).toBe(new Date(recap?.from ?? 0).setHours(0, 0, 0, 0));
    expect(new Date(recap?.from ?? 0).getDay()).toBe(1);
  }
});

test('the habit is the fault found most often in four weeks', () => {
  const posts = history(post(0.1, ['event', 'hashtags']), post(3, ['hashtags', 'praise']), post(9, ['shouting']), post(20, ['shouting', 'hashtags']), post(40, ['shouting']), post(41, ['shouting']));
  expect(habitOf(posts, now)).toEqual({ ruleId: 'hashtags', count: 3, of: 4 });
});

test('the habit may be a point of a kind whose posts were not useful', () => {
  expect(habitOf(history(post(0.1, ['event']), post(3, ['event']), post(4, ['event', 'praise']), post(5, ['shouting'])), now)).toEqual({ ruleId: 'event', count: 2, of: 4 });
});

test('of two equally frequent habits, an exact rule comes before others, then the newer one', () => {
  expect(habitOf(history(post(1, ['teaser']), post(2, ['teaser', 'hashtags']), post(3, ['hashtags', 'praise'])), now)?.ruleId).toBe('hashtags');
  expect(habitOf(history(post(1, ['shouting', 'praise']), post(2, ['hashtags', 'shouting']), post(3, ['hashtags', 'praise'])), now)?.ruleId).toBe('shouting');
});

test('ignores what happened once, rules that also praise, rules without a name, and jokes', () => {
  expect(habitOf(history(post(1, ['hashtags', 'praise']), post(2, ['shouting', 'praise'])), now)).toBeUndefined();
  expect(habitOf(history(...[1, 2, 3].map((ago) => post(ago, ['home-link', 'second-tip', 'humour', 'voice', 'gone-by-now']))), now)).toBeUndefined();
  expect(habitOf([], now)).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { PastPost } from '../../../src/core/model/post.ts';
import { habitOf } from '../../../src/core/posts/habit.ts';
import { parsePostHistory } from '../../../src/core/posts/post-history.ts';
import { weeklyRecapOf } from '../../../src/core/posts/weekly-recap.ts';

const day = 86_400_000;
/** A Wednesday, at noon. */
const now = new Date(2026, 10, 25, 12).getTime();
const post = (ago: number, rules: readonly string[], more: object = {}) => ({ postedAt: now - ago * day, kind: 'post', rules, ...more });
const history = (...posts: readonly object[]): readonly PastPost[] => parsePostHistory(posts);

test('the week since Monday: how many posts, how many of them useful, what they were, the most frequent first', () => {
  const recap = weeklyRecapOf(history(post(0.1, ['event']), post(1, ['how-to', 'praise']), post(1.5, ['event', 'praise']), post(2, [], { kind: 'reply' }), post(4, ['praise'])), now);
  expect(recap).toMatchObject({ isThisWeek: true, posts: 4, useful: 2, replies: 1, before: { posts: 1, useful: 1 } });
  expect(recap?.kinds).toEqual([{ id: 'event', count: 2 }, { id: 'how-to', count: 1 }]);
  expect(recap?.from).toBe(new Date(2026, 10, 23).getTime());
});

test('early in a week without a post the last week is looked back at', () => {
  const recap = weeklyRecapOf(history(post(4, ['how-to', 'praise']), post(5, ['how-to'])), now);
  expect(recap).toMatchObject({ isThisWeek: false, posts: 2, useful: 1, kinds: [{ id: 'how-to', count: 2 }], before: { posts: 0, useful: 0 } });
  expect(recap?.to).toBe(new Date(2026, 10, 23).getTime() - 1);
});

test('nothing for two weeks is nothing to look back at', () => {
  expect(weeklyRecapOf([], now)).toBeUndefined();
  expect(weeklyRecapOf(history(post(15, ['how-to'])), now)).toBeUndefined();
});

test('a thread is one post, and a kind that is not known is left out', () => {
  const thread = [0, 1, 2].map((part) => post(0.1 - part / 1000, part === 0 ? ['story'] : [], { kind: 'thread', part }));
  expect(weeklyRecapOf(history(...thread, post(0.2, ['something-of-old'])), now)).toMatchObject({ posts: 2, kinds: [{ id: 'story', count: 1 }] });
});

test('a week in which the clock changes is seven days all the same', () => {
  for (let at = now; at < now + 380 * day; at += day) {
    const recap = weeklyRecapOf(history({ postedAt: at, kind: 'post', rules: [] }), at);
    expect(recap?.from).toBe(new Date(recap?.from ?? 0).setHours(0, 0, 0, 0));
    expect(new Date(recap?.from ?? 0).getDay()).toBe(1);
  }
});

test('the habit is the fault that was found most often in four weeks', () => {
  const posts = history(post(0.1, ['event', 'hashtags']), post(3, ['hashtags', 'praise']), post(9, ['shouting']), post(20, ['shouting', 'hashtags']), post(40, ['shouting']), post(41, ['shouting']));
  expect(habitOf(posts, now)).toEqual({ ruleId: 'hashtags', count: 3, of: 4 });
});

test('where posts of a kind were not useful, what makes that kind good is the habit', () => {
  expect(habitOf(history(post(0.1, ['event']), post(3, ['event']), post(4, ['event', 'praise']), post(5, ['shouting'])), now)).toEqual({ ruleId: 'event', count: 2, of: 4 });
});

test('of two as frequent the fault that is exactly known comes first, then the newest', () => {
  expect(habitOf(history(post(1, ['teaser']), post(2, ['teaser', 'hashtags']), post(3, ['hashtags', 'praise'])), now)?.ruleId).toBe('hashtags');
  expect(habitOf(history(post(1, ['shouting', 'praise']), post(2, ['hashtags', 'shouting']), post(3, ['hashtags', 'praise'])), now)?.ruleId).toBe('shouting');
});

test('once is no habit; what praises as well, what has no name, and a joke are none either', () => {
  expect(habitOf(history(post(1, ['hashtags', 'praise']), post(2, ['shouting', 'praise'])), now)).toBeUndefined();
  expect(habitOf(history(...[1, 2, 3].map((ago) => post(ago, ['home-link', 'second-tip', 'humour', 'voice', 'gone-by-now']))), now)).toBeUndefined();
  expect(habitOf([], now)).toBeUndefined();
});

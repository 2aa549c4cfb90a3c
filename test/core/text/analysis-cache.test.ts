import { expect, test } from 'vitest';
import { contextOf } from '../../../src/core/review/review.ts';
import { lruMemoize } from '../../../src/core/util/lru-cache.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import { draftWith, reviewerIn } from '../../support/pieces.ts';

const reviewer = reviewerIn('en');
const parts = Array.from({ length: 25 }, (_, i) => `Part ${i}: how we label pallets, step ${i}`);
const threadAt = (index: number, texts: readonly string[]): Draft => ({ ...draftWith(texts[index] ?? ''), kind: 'thread', part: { index, texts } });

test('only the edited part of a thread is analysed again', () => {
  const before = contextOf(threadAt(0, parts), reviewer).parts;
  expect(before.map(({ text }) => text)).toEqual(parts);
  const edited = parts.map((text, i) => (i === 7 ? `${text}!` : text));
  const after = contextOf(threadAt(0, edited), reviewer).parts;
  expect(after.flatMap((part, i) => (part === before[i] ? [] : [i]))).toEqual([7]);
  // Each part has its own coach, which asks as well.
  expect(contextOf(threadAt(3, edited), reviewer).analysis).toBe(before[3]);
});

test('the answered post is analysed once, the draft each time', () => {
  const parent = { text: 'When do you open on Sunday?', isOwn: false, mentionsMe: true };
  const [one, other] = [1, 2].map(() => contextOf({ ...draftWith('At nine'), kind: 'reply', parent }, reviewer));
  expect(other?.parent).toBe(one?.parent);
  expect(other?.analysis).not.toBe(one?.analysis);
});

test('the cache keeps the last hundred short texts', () => {
  const made: string[] = [];
  const read = lruMemoize((text) => ({ made: made.push(text) }));
  for (let i = 0; i < 100; i++) read(`text ${i}`);
  for (const text of ['text 0', 'one more', 'text 0', 'text 1', 'x'.repeat(1001), 'x'.repeat(1001)]) read(text);
  expect(made.slice(100)).toEqual(['one more', 'text 1', 'x'.repeat(1001), 'x'.repeat(1001)]);
});

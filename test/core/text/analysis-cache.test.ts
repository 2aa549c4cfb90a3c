import { expect, test } from 'vitest';
import { contextOf } from '../../../src/core/review/review.ts';
import { forgetWords, wordCache } from '../../../src/core/util/word-cache.ts';
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

test('nothing of a draft is cached once another was reviewed', () => {
  const parent = { text: 'When do you open on Sunday?', isOwn: false, mentionsMe: true };
  const reply: Draft = { ...draftWith('At nine'), kind: 'reply', parent };
  const thread = threadAt(0, parts);
  const [before, ...others] = [reply, thread, reply, draftWith('A post'), reply].map((draft) => contextOf(draft, reviewer).parent);
  expect(others.filter((other) => other !== undefined && other === before)).toEqual([]);
  const first = contextOf(thread, reviewer).parts;
  contextOf(reply, reviewer);
  expect(contextOf(thread, reviewer).parts.filter((part) => first.includes(part))).toEqual([]);
});

test('a long text of a draft is analysed each time', () => {
  const parent = { text: 'x '.repeat(501), isOwn: false, mentionsMe: true };
  const [one, other] = [1, 2].map(() => contextOf({ ...draftWith('At nine'), kind: 'reply', parent }, reviewer));
  expect(other?.parent).not.toBe(one?.parent);
});

test('the words of the last texts are cached until they are to be forgotten', () => {
  const cache = wordCache<number>();
  const words = Array.from({ length: 9000 }, (_, i) => `word${i}`);
  for (const [i, word] of words.entries()) {
    cache.set(word, i);
    cache.get('word0');
  }
  expect(words.filter((word) => cache.get(word) !== undefined).length).toBeLessThanOrEqual(6000);
  expect([cache.get('word0'), cache.get('word8999')]).toEqual([0, 8999]);
  forgetWords();
  expect(words.filter((word) => cache.get(word) !== undefined)).toEqual([]);
});

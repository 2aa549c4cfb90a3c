import { describe, expect, test } from 'vitest';
import { conversationOf } from '../../../src/core/profile/conversation.ts';
import type { VisiblePost } from '../../../src/core/profile/visible-post.ts';
import { answeredOf, closenessOf, engagementOf } from '../../../src/core/profile/response.ts';
import type { PastPost } from '../../../src/core/model/post.ts';
import type { ProfileSnapshot } from '../../../src/core/model/profile.ts';
import { day, hour, now, past, pastDays, silent } from './own-posts.ts';

/** Posts that are three days old and older, read now. */
const read = (count: number, each: (i: number) => Partial<PastPost> & { readonly replies?: number; readonly likes?: number } = () => ({})): readonly PastPost[] =>
  pastDays(count, (i) => {
    const { replies = 0, likes = 0, ...rest } = each(i);
    return { postedAt: now - (i + 3) * day, counts: { replies, reposts: 0, likes, readAt: now }, ...rest };
  });
const followers = (...counts: readonly number[]): readonly ProfileSnapshot[] => counts.map((count, i) => ({ handle: 'a', followers: count, following: 5, followersUncertainty: 0, followingUncertainty: 0, takenAt: now - 30 * (counts.length - 1 - i) * day }));

describe('closeness', () => {
  test('is the share of originals that got a reply', () => {
    expect(closenessOf(read(10, (i) => ({ replies: i % 2 })))).toMatchObject({ n: 10, answered: 5, from: now - 12 * day, to: now - 3 * day });
  });
  test.each([
    ['answers', read(10, () => ({ kind: 'reply' as const }))],
    ['posts whose numbers were read too soon', pastDays(10, (i) => ({ counts: { replies: 1, reposts: 0, likes: 0, readAt: now - (i + 1) * day + 47 * hour } }))],
    ['posts without numbers', pastDays(10)],
    ['four posts', read(4)],
  ])('leaves out %s', (_, posts) => {
    expect(closenessOf(posts)).toBeUndefined();
  });
  test('counts posts read after exactly 48 hours', () => {
    expect(closenessOf(pastDays(5, (i) => ({ counts: { replies: 1, reposts: 0, likes: 0, readAt: now - (i + 1) * day + 48 * hour } })))).toMatchObject({ n: 5, answered: 5 });
  });
});

describe('what readers replied to most', () => {
  const mixed = read(20, (i) => ({ signals: { ...silent, [i < 10 ? 'relate' : 'inform']: 0.9 }, replies: i < 10 ? 6 : 2 }));
  test('is given by purpose, relative to the average', () => {
    expect(answeredOf(mixed, now)).toMatchObject({ n: 20, usual: 4, byPurpose: [{ purpose: 'relate', n: 10, answers: 6, times: 1.5 }, { purpose: 'inform', n: 10, answers: 2, times: 0.5 }] });
  });
  test('leaves out a purpose with four posts', () => {
    const few = read(20, (i) => ({ signals: { ...silent, [i < 4 ? 'relate' : 'inform']: 0.9 }, replies: 1 }));
    expect(answeredOf(few, now)?.byPurpose.map(({ purpose }) => purpose)).toEqual(['inform']);
  });
  test.each([
    ['nine posts', read(9, () => ({ replies: 3 }))],
    ['no answers at all', read(20)],
    ['posts of another season', read(20, (i) => ({ replies: 3, postedAt: now - (91 + i) * day }))],
  ])('has no average for %s', (_, posts) => {
    expect(answeredOf(posts, now)).toBeUndefined();
  });
});

describe('engagement per follower', () => {
  test('compares the last month with the account’s quarter', () => {
    const posts = read(60, (i) => ({ likes: i < 28 ? 30 : 10 }));
    expect(engagementOf(posts, followers(1000, 1000, 1000, 1000), now)).toMatchObject({ recent: { n: 28, perThousand: 30 }, usual: { n: 60, perThousand: 10 } });
  });
  test('uses the followers of the day', () => {
    expect(engagementOf(read(10, () => ({ likes: 30 })), followers(500, 1000), now)?.recent.perThousand).toBe(30);
    expect(engagementOf(read(10, (i) => ({ likes: 30, postedAt: now - (18 + i) * day })), followers(500, 1000), now)?.recent.perThousand).toBe(60);
  });
  test.each([
    ['no history', followers()],
    ['a history of nobody', followers(0)],
  ])('is hidden with %s', (_, history) => {
    expect(engagementOf(read(60, () => ({ likes: 5 })), history, now)).toBeUndefined();
  });
  test('is hidden for four recent posts, and for nine', () => {
    expect(engagementOf(read(9), followers(100), now)).toBeUndefined();
    expect(engagementOf(read(60, (i) => ({ postedAt: now - (i < 4 ? 5 : 40) * day })), followers(100, 100, 100), now)).toBeUndefined();
  });
  test('leaves out a post without numbers', () => {
    expect(engagementOf([...read(12, () => ({ likes: 10 })), past({ postedAt: now - 5 * day })], followers(1000), now)?.usual).toMatchObject({ n: 12, perThousand: 10 });
  });
});

describe('the conversation on screen', () => {
  const post = (author: string, isReply = true): VisiblePost => ({ id: author, author, text: 'x', isReply });
  test.each<[string, readonly VisiblePost[], ReturnType<typeof conversationOf>]>([
    ['answers to one’s own post', [post('Me', false), post('ann'), post('me'), post('bob'), post('cat')], { answers: 3, answered: 1 }],
    ['a row of own parts is no answer', [post('me', false), post('me'), post('me'), post('ann')], { answers: 1, answered: 0 }],
    ['somebody else’s post', [post('ann', false), post('me')], undefined],
    ['one’s own reply', [post('me'), post('ann')], undefined],
    ['a timeline', [post('me', false), post('ann', false)], undefined],
    ['nobody answered', [post('me', false)], undefined],
    ['an empty screen', [], undefined],
  ])('%s', (_, posts, conversation) => {
    expect(conversationOf(posts, 'me')).toEqual(conversation);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { acme } from '../../../src/core/rules/example-brands.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import { addPost, addPosts, parsePostHistory, postsOf, postsUntil, summariseDraft, summarisePost, type PostHistory } from '../../../src/core/posts/post-history.ts';
import { draftOf, parseOwnPosts, type OwnPost } from '../../../src/core/posts/own-post.ts';
import { review } from '../../../src/core/review/review.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import type { PastPost } from '../../../src/core/model/post.ts';

const now = 1_700_000_000_000;
const day = 86_400_000;

function posted(text: string, rest: Partial<Draft> = {}, at = now): PastPost {
  const draft: Draft = { text, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, account: 'acmefreight', ...rest };
  return summariseDraft(draft, review(draft, { settings: defaultSettings, locale: 'en', brand: acme, recent: [], now: at }), acme, at);
}

describe('the summary of a post', () => {
  test('says what it did and where it linked', () => {
    const post = posted('Flash sale on crates, order now: https://www.acme.com/crates?x=1');
    expect(post).toMatchObject({ postedAt: now, account: 'acmefreight', kind: 'post', language: 'en', sells: true, isLive: false, hasLink: true, linksHome: true, pointsHome: true });
    expect(post.links).toEqual(posted('http://acme.com/crates/').links);
    expect(post.rules).toContain('home-link');
  });
  test('never holds its words', () => {
    const secret = 'Behind the curtain stands the purple rhinoceros Gertrude, call 0812 3456 7890';
    const kept = JSON.stringify(posted(secret)).toLowerCase();
    for (const word of secret.toLowerCase().match(/\w{4,}/g) ?? []) expect(kept).not.toContain(word);
  });
  test('marks later parts of a thread, and live posts', () => {
    expect(posted('And then the crane came down', { kind: 'thread', part: { index: 2, texts: ['a', 'b', 'c'] } }).part).toBe(2);
    expect(posted('First part of the story', { kind: 'thread', part: { index: 0, texts: ['a', 'b'] } }).part).toBeUndefined();
    expect(posted('Live updates from the lock').isLive).toBe(true);
  });
  test('keeps at most 64 shingles, the same for the same words', () => {
    const long = Array.from({ length: 4000 }, (_, i) => `word${i}`).join(' ');
    expect(posted(long).runs).toHaveLength(64);
    expect(posted(long).runs).toEqual(posted(long.toUpperCase()).runs);
    expect(posted('Too short').runs).toEqual([]);
  });
});

/** Posts that are this many days old, in order of arrival. */
const recordOf = (...ages: readonly number[]): PostHistory => ages.reduce<PostHistory>((list, age) => addPost(list, posted(`Post from day ${age} before today, in short`, {}, now - age * day)), []);

describe('the summary of a post on the person’s profile', () => {
  const onPage: OwnPost = { id: '17', text: 'Gate two is closed on Monday, use gate three', postedAt: now - 3 * day, isReply: false, isQuote: false, hasMedia: true, replies: 2, reposts: 1, likes: 9 };
  const kept = (rest: Partial<OwnPost> = {}, isBesideReplies = false): PastPost => {
    const seen = { ...onPage, ...rest };
    const reviewer = { settings: defaultSettings, locale: 'en', brand: acme, recent: [], now } as const;
    return summarisePost(seen, review(draftOf(seen, 'acmefreight'), reviewer), acme, { account: 'acmefreight', isBesideReplies, now });
  };

  test('equals that of the draft, with the id and public numbers', () => {
    expect(kept()).toMatchObject({ id: '17', account: 'acmefreight', kind: 'post', postedAt: now - 3 * day, counts: { replies: 2, reposts: 1, likes: 9, readAt: now }, besideReplies: false });
    expect(kept({ isReply: true }, true)).toMatchObject({ kind: 'reply', besideReplies: true });
    expect(kept({ isQuote: true }).kind).toBe('quote');
    expect(kept({ likes: undefined }).counts).toBeUndefined();
    expect(JSON.stringify(kept()).toLowerCase()).not.toMatch(/gate|monday/);
  });
  test('merges with the draft’s summary, thread or not', () => {
    const sent = posted(onPage.text, { kind: 'thread', part: { index: 1, texts: ['a', onPage.text] } }, now - 3 * day);
    const record = addPost([sent], kept({ postedAt: now - 3 * day + 900 }));
    expect(record).toMatchObject([{ id: '17', kind: 'thread', part: 1, besideReplies: true, counts: { likes: 9 } }]);
  });
  test('takes newer numbers, and ignores older ones that arrive late', () => {
    const newer = { ...kept({ likes: 20 }), counts: { replies: 2, reposts: 1, likes: 20, readAt: now + day } };
    expect(addPost(addPost([], kept()), newer)[0]?.counts?.likes).toBe(20);
    expect(addPost(addPost([], newer), kept())[0]?.counts?.likes).toBe(20);
    expect(addPost(addPost([], newer), { ...kept(), counts: undefined })[0]?.counts?.likes).toBe(20);
  });
  test.each([[undefined], [{}], [[{ id: '', text: 'x', postedAt: 1 }]], [[{ id: '1', text: 'x' }]], [['x']]])('is undefined for %j', (message) => {
    expect(parseOwnPosts(message)).toBeUndefined();
  });
  test('keeps valid posts: an invalid one costs no other', () => {
    const posts = [onPage, { ...onPage, id: '18', postedAt: 'yesterday' }, 'x', { ...onPage, id: '19' }];
    expect(parseOwnPosts(posts)?.map(({ id }) => id)).toEqual(['17', '19']);
  });
});

describe('the history', () => {
  test('is newest first, whatever the order of arrival', () => {
    expect(recordOf(3, 1, 2).map(({ postedAt }) => (now - postedAt) / day)).toEqual([1, 2, 3]);
  });
  test('drops posts older than 400 days, and those beyond a thousand', () => {
    expect(recordOf(0, 1, 2, 399, 401)).toHaveLength(4);
    let list: PostHistory = [];
    const post = posted('x');
    for (let i = 0; i < 1005; i++) list = addPost(list, Object.assign({}, post, { id: String(i), postedAt: now + i }));
    expect(list).toHaveLength(1000);
    expect(list[0]?.id).toBe('1004');
  });
  test('adds each post once: by id, or as sent a moment ago', () => {
    const sent = posted('Gate two is closed on Monday');
    const seen = { ...sent, id: '17', postedAt: now + 900 };
    const list = addPost(addPost([], sent), seen);
    expect(list).toEqual([{ ...sent, id: '17' }]);
    expect(addPost(list, { ...seen, postedAt: now + 10 * day })).toHaveLength(1);
    expect(addPost(list, posted('Gate two is open again'))).toHaveLength(2);
    expect(addPost(list, { ...sent, postedAt: now + day })).toHaveLength(2);
  });
  test('distinguishes posts without shingles by what they did', () => {
    const list = addPost([posted('Lovely morning!')], posted('Closed today.', {}, now + 60_000));
    expect(list).toHaveLength(2);
    expect(addPost(list, posted('Closed today.', {}, now + 61_000))).toHaveLength(2);
  });
  test('separates accounts', () => {
    const list = [posted('a', { account: 'Mike_B' }), posted('b', { account: undefined }), posted('c')];
    expect(postsOf(list, { account: 'mike_b' })).toHaveLength(2);
    expect(postsOf(list, {})).toHaveLength(3);
  });
});

test('many posts are added in one go, even if some are known or have no id', () => {
  const post = posted('Gate two is closed on Monday');
  const many = Array.from({ length: 1000 }, (_, i) => ({ ...post, postedAt: now - i * 3_600_000, id: i % 3 === 0 ? undefined : String(i) }));
  // Putting them in order for each post would take seconds.
  const ordered = vi.spyOn(Array.prototype, 'toSorted');
  const list = addPosts(addPosts([], many), many);
  expect(ordered.mock.calls.length).toBeLessThan(10);
  ordered.mockRestore();
  expect(list).toEqual(many);
});

describe('a post dated by a wrong clock', () => {
  const list = recordOf(...Array.from({ length: 300 }, (_, age) => age + 1));
  test.each([1, 10, 50])('%i years ahead drops no older post, then or later', (years) => {
    const wrong = now + years * 365 * day;
    const during = [posted('Gate two is closed on Monday', {}, wrong), posted('And gate three on Tuesday', {}, wrong + day)].reduce(addPost, list);
    expect(during).toHaveLength(302);
    const after = addPost(parsePostHistory(JSON.parse(JSON.stringify(during))), posted('Both are open again', {}, now));
    expect(postsUntil(after, now)).toHaveLength(301);
  });
  test('later than tomorrow is not added', () => {
    expect(postsUntil([now, now + day, now + 3 * day, Date.UTC(2062, 0, 1)].map((postedAt) => ({ postedAt })), now)).toHaveLength(2);
  });
});

describe('a stored history', () => {
  test('is parsed unchanged', () => {
    const list = [posted('One two three four five'), posted('Ask us anything at acme.com', { kind: 'quote' }, now - day)];
    expect(parsePostHistory(JSON.parse(JSON.stringify(list)))).toEqual(list);
  });
  test.each([[undefined], [null], ['x'], [{}], [[null, 3, 'post', {}, { postedAt: 'now', kind: 'post' }, { postedAt: 1, kind: 'tweet' }]]])('is empty for %j', (stored) => {
    expect(parsePostHistory(stored)).toEqual([]);
  });
  test('keeps a post with invalid fields, without those fields', () => {
    const [post] = parsePostHistory([{ postedAt: now, kind: 'post', runs: ['x'], links: [1, -4], rules: 'all', sells: 'yes', account: 'a'.repeat(90), signals: { inform: 7 }, __proto__: { sells: true } }]);
    expect(post).toMatchObject({ runs: [], links: [1], rules: [], sells: false, account: undefined, signals: { inform: 0 } });
  });
  test('is cut to a thousand posts of 400 days, newest first', () => {
    const many = Array.from({ length: 1200 }, (_, i) => ({ postedAt: now - i * day, kind: 'post' }));
    const list = parsePostHistory(many.toReversed());
    expect(list).toHaveLength(401);
    expect(list[0]?.postedAt).toBe(now);
  });
});

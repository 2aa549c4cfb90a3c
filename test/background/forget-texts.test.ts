import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coachIn, deliver, fill, reset, startBackground } from '../torture/support/browser.ts';

const parent = { text: 'When do you open on Sunday?', isOwn: false, mentionsMe: true };
const reply = { text: 'At nine, as always', kind: 'reply', media: { count: 0, described: 0 }, poll: false, limit: 280, parent, account: 'acmefreight' };
const own = { handle: 'acmefreight', showsReplies: false, posts: [{ id: '20', text: 'Gate two opens at nine', postedAt: 1_700_000_000_000, isReply: false, isQuote: false, hasMedia: false }] };

beforeEach(async () => {
  reset();
  fill({ settings: { consented: true } });
  await startBackground();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

const send = async (kind: string, of: object): Promise<unknown> => expect(await deliver({ kind, args: [of] }, coachIn(7))).toMatchObject({ ok: true });

/** The background's analysis of the parent post, the same object for as long as it is cached, and its cache of words. */
async function cached() {
  const [{ contextOf }, { parseDraft }, { reviewerFor }, { wordCache }] = await Promise.all([import('../../src/core/review/review.ts'), import('../../src/core/review/parse-draft.ts'), import('../../src/background/reviewer.ts'), import('../../src/core/util/word-cache.ts')]);
  const reviewer = await reviewerFor({ account: 'acmefreight' });
  const words = wordCache<number>();
  words.set('canary', 1);
  const draft = parseDraft(reply);
  return { parent: () => draft && contextOf(draft, reviewer).parent, hasWords: () => words.get('canary') !== undefined };
}

test.each(['review', 'recordPost'])('a draft is forgotten half a minute after "%s", but not at once', async (kind) => {
  await send('review', reply);
  const { parent: analysed, hasWords } = await cached();
  const before = analysed();
  await vi.advanceTimersByTimeAsync(15_000);
  await send('review', reply);
  await vi.advanceTimersByTimeAsync(15_000);
  expect([analysed() === before, hasWords()]).toEqual([true, true]);
  await send(kind, reply);
  await vi.advanceTimersByTimeAsync(30_000);
  expect([analysed() === before, hasWords()]).toEqual([false, false]);
});

test('the words of own posts are forgotten at once', async () => {
  await send('review', reply);
  const { parent: analysed, hasWords } = await cached();
  const before = analysed();
  await send('recordOwnPosts', own);
  expect([analysed() === before, hasWords()]).toEqual([false, false]);
});

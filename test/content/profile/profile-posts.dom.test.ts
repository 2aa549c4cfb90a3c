import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { simulated, world } from '../../torture/support/browser.ts';
import { profileController, type ProfileController } from '../../../src/content/profile/profile-controller.ts';
import { parseOwnPosts, type RawOwnPost } from '../../../src/core/posts/own-post.ts';
import { playground } from '../../../src/sites/playground.ts';
import type { ProfileReading, SiteAdapter } from '../../../src/sites/site.ts';

const profile: ProfileReading = { handle: 'ana', isOwn: true, isProtected: false, showsReplies: false };
const state = { isOn: true, pausedUntil: 0, pausedSites: [] };
const postWith = (id: string) => ({ id, author: 'ana', text: 'Soup at noon', postedAt: 1e12, isReply: false, isRepost: false, isQuote: false, isPromoted: false, isPinned: false, isCut: false, hasMedia: false, links: [], element: document.body });

/** The page, and the ids of each message about posts on it. */
let page: { handle: string | undefined; showsReplies: boolean; ids: readonly string[] };
let sent: (readonly string[])[];
let answer: () => unknown;
let controller: ProfileController;

const site: SiteAdapter = {
  ...playground,
  mayShowProfile: () => page.handle !== undefined,
  readProfile: () => (page.handle === undefined ? undefined : { ...profile, handle: page.handle, isOwn: page.handle === 'ana', showsReplies: page.showsReplies }),
  readPosts: () => page.ids.map(postWith),
};

beforeEach(() => {
  vi.useFakeTimers();
  page = { handle: 'ana', showsReplies: false, ids: ['1', '2'] };
  sent = [];
  answer = () => ({ ok: true, value: null });
  simulated.runtime.id = 'here';
  world.channel = async (message) => {
    const { kind, args } = message as { readonly kind: string; readonly args: readonly { readonly posts: readonly RawOwnPost[] }[] };
    if (kind === 'getState') return { ok: true, value: state };
    if (kind !== 'recordOwnPosts') return { ok: false, reason: 'rejected' };
    // What the background drops does not arrive.
    sent.push(parseOwnPosts(args[0]?.posts)?.map(({ id }) => id) ?? []);
    return answer();
  };
  controller = profileController(site, () => undefined);
});
afterEach(() => {
  controller.stop();
  vi.useRealTimers();
});

/** Goes to a profile, or with `undefined` to another page. */
async function go(handle: string | undefined): Promise<void> {
  page.handle = handle;
  controller.arrive();
  await vi.advanceTimersByTimeAsync(1000);
}
async function change(ids: readonly string[] = page.ids): Promise<void> {
  page.ids = ids;
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1000);
}

test('sends each post once per visit, and again beside replies', async () => {
  await go('ana');
  await change(['1', '2', '3']);
  controller.changed(state as unknown as Parameters<ProfileController['changed']>[0]);
  await change();
  expect(sent).toEqual([['1', '2'], ['3']]);
  page.showsReplies = true;
  await change();
  expect(sent.slice(2)).toEqual([['1', '2', '3']]);
});

test.each([undefined, 'ben'])('sends all posts again on the next visit, after a page of %j', async (elsewhere) => {
  await go('ana');
  await go(elsewhere);
  await go('ana');
  expect(sent).toEqual([['1', '2'], ['1', '2']]);
});

test.each([undefined, { ok: false, reason: 'rejected' }, { ok: false, reason: 'quota-exceeded' }])('sends posts again after the answer %j, but not at once', async (lost) => {
  answer = () => lost;
  await go('ana');
  const tries = sent.length;
  await change();
  expect(sent).toHaveLength(tries);
  answer = () => ({ ok: true, value: null });
  await vi.advanceTimersByTimeAsync(10_000);
  await change(['1', '2', '3']);
  expect(sent.slice(tries)).toEqual([['1', '2'], ['3']]);
});

test('sends nothing any more once stopped, or on another page', async () => {
  answer = () => ({ ok: false, reason: 'rejected' });
  await go('ana');
  await go(undefined);
  controller.stop();
  const tries = sent.length;
  page.handle = 'ana';
  await change();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(tries);
});

test('sends every post of a long list', async () => {
  page.ids = Array.from({ length: 420 }, (_, i) => `${i}`);
  await go('ana');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent.flat()).toEqual(page.ids);
});

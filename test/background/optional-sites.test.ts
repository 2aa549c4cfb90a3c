import { beforeEach, expect, test, vi } from 'vitest';
import { coachIn, deliver, fill, permit, reset, simulated, startBackground, tabOf, world } from '../torture/support/browser.ts';
import { until } from '../../tools/browser/until.ts';

const bluesky = 'https://bsky.app/*';
const server = 'https://mastodon.example/*';
const registered = (): unknown => world.scripts.map(({ id, matches, js }) => [id, matches, js]);
const ofBluesky = ['bluesky', [bluesky], ['src/content/bluesky.js']];
const ofMastodon = (...servers: readonly string[]) => ['mastodon', servers, ['src/content/mastodon.js']];
const settles = (what: unknown): Promise<unknown> => until(JSON.stringify(what), async () => JSON.stringify(registered()) === JSON.stringify(what));

beforeEach(() => {
  reset();
  fill({ settings: { consented: true } });
});

test('nothing is registered where nothing was turned on', async () => {
  await startBackground();
  permit();
  await deliver({ kind: 'getState', args: [] }, coachIn(1));
  expect(registered()).toEqual([]);
});

test('scripts are registered at the start, and with every change of what is permitted', async () => {
  world.permitted = [bluesky];
  await startBackground();
  await settles([ofBluesky]);
  permit(bluesky, server);
  await settles([ofBluesky, ofMastodon(server)]);
  permit(server, 'https://a.example/*');
  await settles([ofMastodon('https://a.example/*', server)]);
  permit();
  await settles([]);
});

test('open tabs of a site get its script at once, other tabs none', async () => {
  const injected: unknown[] = [];
  world.injected = (...what) => void injected.push(what);
  world.tabs = [{ id: 1, url: 'https://bsky.app/profile/ana.bsky.social' }, { id: 2, url: 'https://mastodon.example/home' }, { id: 3 }, { id: 4, url: 'https://x.com/home' }, { id: 5, url: 'chrome-extension://a/' }];
  await startBackground();
  permit(bluesky, server);
  await settles([ofBluesky, ofMastodon(server)]);
  await until('both', async () => injected.length === 2);
  expect(injected).toEqual([[1, ['src/content/bluesky.js']], [2, ['src/content/mastodon.js']]]);
});

test('a site that is turned off is told to its tabs', async () => {
  const told: unknown[] = [];
  const { sendMessage } = simulated.tabs;
  simulated.tabs.sendMessage = async (tab, message) => void told.push([tab, message]);
  world.permitted = [bluesky];
  await startBackground();
  await settles([ofBluesky]);
  world.tabs = [{ id: 1 }, { id: 2, url: 'https://other.example/' }];
  permit();
  await settles([]);
  await until('the message', async () => told.length === 1);
  expect(told).toEqual([[1, { kind: 'leave', args: [] }]]);
  simulated.tabs.sendMessage = sendMessage;
});

test('a page that the coach may not see is not answered', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await startBackground();
  const from = (url: string, tabUrl?: string) => ({ ...coachIn(1), url, tab: { ...tabOf(1), ...(tabUrl !== undefined && { url: tabUrl }) } });
  const ask = (sender: object): Promise<unknown> => deliver({ kind: 'getState', args: [] }, sender);
  expect(await ask(from('https://bsky.app/'))).toBeUndefined();
  expect(await ask(from('https://bsky.app/', 'https://bsky.app/'))).toMatchObject({ ok: true });
  expect(await ask(from('https://x.com/home'))).toMatchObject({ ok: true });
});

test('an edit is no new post', async () => {
  await startBackground();
  const draft = { text: 'How we patch a tube in 5 minutes: mark, sand, glue', kind: 'post', account: 'acmefreight' };
  expect(await deliver({ kind: 'recordPost', args: [{ ...draft, isEdit: true }] }, coachIn(1))).toEqual({ ok: true, value: null });
  expect(world.store['record']).toBeUndefined();
  await deliver({ kind: 'recordPost', args: [draft] }, coachIn(1));
  expect(world.store['record']).toBeDefined();
});

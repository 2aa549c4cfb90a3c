import { beforeEach, expect, test, vi } from 'vitest';
import { coachIn, deliver, fill, permit, reset, simulated, startBackground, tabOf, withdraw, world } from '../torture/support/browser.ts';
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

test('registers no script if no site is turned on', async () => {
  await startBackground();
  permit();
  await deliver({ kind: 'getState', args: [] }, coachIn(1));
  expect(registered()).toEqual([]);
});

test('registers scripts at start and after every change of permissions', async () => {
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

test('injects a site’s script into its open tabs at once, and into no others', async () => {
  const injected: unknown[] = [];
  world.injected = (...what) => void injected.push(what);
  world.tabs = [{ id: 1, url: 'https://bsky.app/profile/ana.bsky.social' }, { id: 2, url: 'https://mastodon.example/home' }, { id: 3 }, { id: 4, url: 'https://x.com/home' }, { id: 5, url: 'chrome-extension://a/' }];
  await startBackground();
  permit(bluesky, server);
  await settles([ofBluesky, ofMastodon(server)]);
  await until('both', async () => injected.length === 2);
  expect(injected).toEqual([[1, ['src/content/bluesky.js']], [2, ['src/content/mastodon.js']]]);
});

test('tells the tabs of a site that it was turned off', async () => {
  const told: unknown[] = [];
  const { sendMessage } = simulated.tabs;
  simulated.tabs.sendMessage = async (tab, message) => void (Object(message).kind === 'leave' && told.push([tab, message]));
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

const from = (url: string, tabUrl?: string) => ({ ...coachIn(1), url, tab: { ...tabOf(1), ...(tabUrl !== undefined && { url: tabUrl }) } });
const draft = { text: 'How we patch a tube in 5 minutes: mark, sand, glue', kind: 'post', account: 'acmefreight' };
const ask = (kind: string, sender: object): Promise<unknown> => deliver({ kind, args: kind === 'getState' ? [] : [draft] }, sender);
const refused = { ok: false, reason: 'not-allowed' };

test('tells the coach in a page of a site that is off to leave', async () => {
  const told: unknown[] = [];
  vi.spyOn(simulated.tabs, 'sendMessage').mockImplementation(async (tab, message) => void told.push([tab, message]));
  await startBackground();
  expect(await ask('getState', from('https://bsky.app/'))).toMatchObject({ ok: true, value: { isOn: false } });
  expect(told).toEqual([[1, { kind: 'leave', args: [] }]]);
  expect(await ask('review', from('https://bsky.app/'))).toEqual(refused);
  expect(await ask('fold', from('https://bsky.app/'))).toEqual(refused);
  // In Chromium a sender's tab contains its address even without permission.
  expect(await ask('review', from('https://bsky.app/', 'https://bsky.app/'))).toEqual(refused);
  permit(bluesky);
  expect(await ask('getState', from('https://bsky.app/'))).toMatchObject({ ok: true, value: { isOn: true } });
  expect(await ask('review', from('https://bsky.app/'))).toMatchObject({ ok: true });
  vi.restoreAllMocks();
});

test.each(['https://x.com', 'https://twitter.com', 'https://pro.x.com'])('refuses only %s while its permission is withdrawn, and tells its tabs about both changes', async (host) => {
  const told: unknown[] = [];
  await startBackground();
  const page = from(`${host}/home`);
  expect(await ask('getState', page)).toMatchObject({ ok: true, value: { isOn: true } });
  expect(await ask('review', page)).toMatchObject({ ok: true });
  world.tabs = [{ id: 1 }];
  vi.spyOn(simulated.tabs, 'sendMessage').mockImplementation(async (_tab, message) => void told.push(Object(message).kind));
  withdraw(`${host}/*`);
  await until('word of it', async () => told.includes('stateChanged'));
  expect(await ask('getState', page)).toMatchObject({ ok: true, value: { isOn: false } });
  expect(await ask('review', page)).toEqual(refused);
  expect(await ask('recordPost', page)).toEqual(refused);
  expect(world.store['record']).toBeUndefined();
  expect(await deliver({ kind: 'setBadge', args: [0] }, page)).toMatchObject({ ok: true });
  const neighbour = host === 'https://x.com' ? 'https://twitter.com/home' : 'https://x.com/home';
  expect(await ask('review', from(neighbour))).toMatchObject({ ok: true });
  // The person clicked the extension's button in this tab, which grants access to it.
  world.tabs = [{ id: 1, url: `${host}/home` }];
  expect(await ask('review', page)).toMatchObject({ ok: true });
  told.length = 0;
  withdraw();
  await until('word of it', async () => told.includes('stateChanged'));
  expect(await ask('getState', page)).toMatchObject({ ok: true, value: { isOn: true } });
  expect(await ask('review', page)).toMatchObject({ ok: true });
  vi.restoreAllMocks();
});

test('coaches X even if the browser denies having the permission or fails to answer, and asks the browser only once', async () => {
  const contains = vi.spyOn(simulated.permissions, 'contains').mockResolvedValue(false);
  await startBackground();
  expect(await ask('review', coachIn(1))).toMatchObject({ ok: true });
  const asked = contains.mock.calls.length;
  expect(await ask('review', coachIn(1))).toMatchObject({ ok: true });
  expect(contains.mock.calls.length).toBe(asked);
  permit(bluesky);
  contains.mockRejectedValue(new Error('No permissions here.'));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await ask('review', coachIn(1))).toMatchObject({ ok: true });
  vi.restoreAllMocks();
});

test('does not count an edit as a new post', async () => {
  await startBackground();
  expect(await deliver({ kind: 'recordPost', args: [{ ...draft, isEdit: true }] }, coachIn(1))).toEqual({ ok: true, value: null });
  expect(world.store['record']).toBeUndefined();
  await deliver({ kind: 'recordPost', args: [draft] }, coachIn(1));
  expect(world.store['record']).toBeDefined();
});

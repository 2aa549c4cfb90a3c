import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reset, world } from '../../torture/support/browser.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import { profileController, type ProfileController } from '../../../src/content/profile/profile-controller.ts';
import type { CoachState } from '../../../src/shell/protocol.ts';
import type { SiteAdapter } from '../../../src/sites/site.ts';

const state = { ...defaultSettings, isOn: true, css: '' } as unknown as CoachState;
const own = { handle: 'acme', isOwn: true, isProtected: false, bio: 'Freight', showsReplies: false };
let seen: typeof own | undefined;
/** The visits that the background was told of, each with whether it is known. */
let visits: (readonly unknown[])[];
let controller: ProfileController;

beforeEach(() => {
  reset();
  seen = own;
  visits = [];
  world.channel = async (message) => {
    const { kind, args } = message as { readonly kind: string; readonly args: readonly unknown[] };
    if (kind === 'visitProfile') visits.push(args);
    return { ok: true, value: kind === 'getState' ? state : { label: '', counts: [], views: { wide: [], narrow: [], folded: [], full: [] } } };
  };
  const site = { mayShowProfile: () => true, readProfile: () => seen, readPosts: () => [], profileHeader: () => null, isDark: () => false } as unknown as SiteAdapter;
  controller = profileController(site, () => undefined);
});
afterEach(() => {
  controller.stop();
  vi.restoreAllMocks();
});

/** Waits until that many visits have been answered. */
const visited = (times: number): Promise<void> => vi.waitFor(() => expect(visits).toHaveLength(times));

test('after a change of settings or stored data the card is asked for again, as a known visit', async () => {
  controller.arrive();
  await visited(1);
  controller.changed(state);
  await visited(2);
  expect(visits.map(([, isAgain]) => isAgain)).toEqual([false, true]);
});

test('another reading, another arrival and the end of a pause are visits', async () => {
  controller.arrive();
  await visited(1);
  seen = { ...own, bio: 'Freight by rail' };
  controller.changed(state);
  await visited(2);
  controller.changed({ ...state, isOn: false });
  controller.changed(state);
  await visited(3);
  seen = undefined;
  controller.arrive();
  seen = own;
  controller.arrive();
  await visited(4);
  expect(visits.map(([, isAgain]) => isAgain)).toEqual([false, false, false, false]);
});

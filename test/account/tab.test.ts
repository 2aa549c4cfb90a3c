import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { simulated } from '../torture/support/browser.ts';

const told: unknown[] = [];
const windows = { update: async (id: number, change: object) => void told.push(['window', id, change]) };
const { tabs } = simulated;

beforeEach(() => {
  vi.resetModules();
  simulated.runtime.id = 'here';
  told.length = 0;
  const update = async (id: number, change: object) => {
    told.push(['tab', id, change]);
    return { id, windowId: 3 };
  };
  simulated.tabs = Object.assign({}, tabs, { update, sendMessage: async (id: number, message: unknown) => void told.push(['message', id, message]) });
});
afterEach(() => {
  simulated.tabs = tabs;
  Reflect.deleteProperty(simulated, 'windows');
});

const showPost = async (): Promise<void> => (await import('../../src/account/tab.ts')).show({ id: 7, profile: undefined }, '20');
const message = ['message', 7, { kind: 'scrollToPost', args: ['20'] }];

test('shows a post whose tab is in another window', async () => {
  Object.assign(simulated, { windows });
  await showPost();
  expect(told).toEqual([['tab', 7, { active: true }], ['window', 3, { focused: true }], message]);
});

test('shows a post in a browser without windows', async () => {
  await showPost();
  expect(told).toEqual([['tab', 7, { active: true }], message]);
});

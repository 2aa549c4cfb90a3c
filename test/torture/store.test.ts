import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deliver, fill, ownPage, reset, startBackground, world } from './support/browser.ts';
import type { Migration } from '../../src/core/storage/migrations.ts';
import { parseFollowerHistory } from '../../src/core/profile/follower-history.ts';
import { parseSettings } from '../../src/core/storage/settings.ts';
import { seededRandom } from './support/random.ts';
import { full } from './support/full-storage.ts';
import { encodeParts, decodeParts } from '../../src/core/storage/codec.ts';
import { torture } from './support/torture.ts';

type Answer = { readonly ok: boolean; readonly reason?: string; readonly value?: unknown } | undefined;
const ask = async (kind: string, ...args: unknown[]): Promise<Answer> => (await deliver({ kind, args }, ownPage)) as Answer;
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
/** Serialises a value whatever the order of its fields, which undoing a change may alter. */
const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(a ?? null)), JSON.parse(JSON.stringify(b ?? null)));
const forever = new Promise<never>(() => undefined);
const draft = { text: 'Just woke up and I need more coffee', kind: 'post' };

/** A newly started background with an empty memory. */
async function start(store: object): Promise<void> {
  reset();
  fill(store);
  await startBackground();
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

/** Three invented migrations such as later versions may need: a renamed field, a value that becomes a list, a part that is split. */
const steps: readonly Migration[] = [
  ({ theme, ...rest }) => ({ ...rest, look: theme ?? 'plain' }),
  ({ look, ...rest }) => ({ ...rest, look: Array.isArray(look) ? look : [look] }),
  ({ tab, ...rest }) => ({ ...rest, tabs: { popup: tab ?? 'now' } }),
];
const first = { theme: 'dark', tab: 'rules', brands: [{ name: 'Acme' }] };
const last = { look: ['dark'], tabs: { popup: 'rules' }, brands: [{ name: 'Acme' }], schemaVersion: 4 };
/** Everything that matters; a key that is no longer used may remain. */
const used = ({ look, tabs, brands, schemaVersion }: Record<string, unknown>): unknown => ({ look, tabs, brands, schemaVersion });

/** Starts the background and writes a few times, dying before the given storage access. */
async function until(death: number, by: readonly Migration[]): Promise<boolean> {
  vi.resetModules();
  const { migrateStore } = await import('../../src/background/storage-writes.ts');
  let taken = 0;
  const dead = new Promise<boolean>((resolve) => {
    world.access = () => {
      if (taken++ < death) return Promise.resolve();
      resolve(true);
      return forever;
    };
  });
  return Promise.race([migrateStore(by).then(() => false), dead]);
}

torture('T7', 'a migration interrupted at any await leaves storage either as it was or fully migrated', { small: 2, full: 4 }, async ({ n, fault, fail }) => {
  for (let from = 0; from < n && from < steps.length; from++) {
    const store = steps.slice(0, from).reduce((parts, step) => step(parts), first as Readonly<Record<string, unknown>>);
    const before = { ...store, ...(from > 0 ? { schemaVersion: from + 1 } : {}) };
    for (let death = 0, isDead = true; isDead; death++) {
      fault();
      reset();
      world.store = plain(before);
      isDead = await until(death, steps);
      if (!same(world.store, before) && !same(used(world.store), last)) fail(`form ${from + 1}, dead at ${death}: ${JSON.stringify(world.store)}`);
      await until(Infinity, steps);
      if (!same(used(world.store), last)) fail(`form ${from + 1}, dead at ${death}, then whole: ${JSON.stringify(world.store)}`);
      const once = plain(world.store);
      await until(Infinity, steps);
      if (!same(world.store, once)) fail(`form ${from + 1}: brought up twice, it is another`);
    }
  }
});

test('data of a newer version is read, never changed, until everything is deleted', async () => {
  const later = { ...plain(full), settings: { consented: true, reviewDelay: 800, mood: 'calm' }, schemaVersion: 7 };
  await start(later);
  expect(await ask('review', draft)).toMatchObject({ ok: true });
  for (const [kind, wish] of [['updateSettings', { reviewDelay: 100 }], ['saveBrands', []], ['restoreBackup', { brands: [] }], ['deleteAllAccountData', undefined], ['recordPost', draft], ['dismissTip', { id: 'rude', scope: 'post' }]] as const) {
    expect([kind, await ask(kind, wish)]).toEqual([kind, { ok: false, reason: 'rejected' }]);
  }
  expect(world.store).toEqual(later);
  expect(await ask('deleteAllData')).toMatchObject({ ok: true });
  expect(world.store).toEqual({});
});

const day = 86_400_000;
/** One day's counts, as a CSV table. */
const rowOf = (handle: string, at: number): string => `date,handle,followers,following\n${new Date(1_600_000_000_000 + at * day).toISOString().slice(0, 10)},${handle},${at},5\n`;

torture('T8', 'three contexts that write concurrently lose nothing', { small: 40, full: 1000 }, async ({ n, random, fault, fail }) => {
  await start({ settings: { consented: true } });
  // Each access takes time, so without a queue reads and writes would interleave.
  world.access = async () => {
    for (let step = random.below(6); step > 0; step--) await Promise.resolve();
  };
  const rules = ['rude', 'hashtags', 'shouting'];
  // At most two years of days each, because older ones would be dropped.
  const days = Math.min(n, 700);
  const writes = ['ann', 'bob', 'carla'].flatMap((handle, context) =>
    Array.from({ length: n }, (_, at) => async () => {
      fault();
      await ask('importFollowerHistory', { csv: rowOf(handle, at % days), account: handle });
      await ask('setRulesEnabled', { ids: [rules[context]], isOn: at % 2 === 1 });
    }),
  );
  const mixed = writes.map((write) => [random.next(), write] as const).toSorted(([a], [b]) => a - b);
  await Promise.all(mixed.map(([, write]) => write()));
  const kept = parseFollowerHistory(world.store['history']).length;
  if (kept !== 3 * days) fail(`${kept} of ${3 * days} days are there`);
  const toggled = Object.keys(parseSettings(world.store['settings']).ruleOverrides).length;
  if (toggled !== 3) fail(`${toggled} of 3 rules are switched`);
});

test('without a queue the same writes lose some, so the test above can fail', async () => {
  reset();
  const { next } = seededRandom(1);
  world.access = async () => {
    for (let step = Math.floor(next() * 6); step > 0; step--) await Promise.resolve();
  };
  const { storage } = (globalThis as unknown as { readonly browser: { readonly storage: { readonly local: { readonly get: (key: string) => Promise<Record<string, number>>; readonly set: (values: object) => Promise<void> } } } }).browser;
  const add = async (): Promise<void> => storage.local.set({ count: ((await storage.local.get('count'))['count'] ?? 0) + 1 });
  await Promise.all(Array.from({ length: 100 }, add));
  expect(world.store['count']).toBeLessThan(100);
});

/** Every message that changes stored data, with a valid argument. */
const changes: readonly (readonly [kind: string, wish: unknown])[] = [
  ['recordPost', { ...draft, account: 'acmefreight' }],
  ['setRulesEnabled', { ids: ['shouting'], isOn: false }],
  ['clearRuleDismissals', 'rude'],
  ['setPopupTab', 'rules'],
  ['visitProfile', { handle: 'newbie', isOwn: true, isProtected: false, bio: 'Barges, quays and locks', followers: { shown: '5', language: 'en' }, following: { shown: '7', language: 'en' } }],
  ['recordOwnPosts', { handle: 'acmefreight', showsReplies: true, posts: [{ id: '7', text: 'Gate four opens at noon', postedAt: 1_700_000_400_000, isReply: false, isQuote: false, hasMedia: false }] }],
  ['pinProfile', { handle: 'dora', isOwn: false, isProtected: false, followers: { shown: '5', language: 'en' }, following: { shown: '7', language: 'en' } }],
  ['unpinProfile', 'bob'],
  ['importFollowerHistory', { csv: rowOf('ann', 1160), account: 'ann' }],
  ['deleteAccountData', 'kopisenja'],
  ['saveArchiveImport', { learned: plain(full.voices)[0], record: plain(full.record) }],
  ['dismissTip', { id: 'shouting', scope: 'everywhere' }],
  ['restoreTip', { id: 'shouting', scope: 'account', account: 'kopisenja' }],
  ['updateSettings', { reviewDelay: 300 }],
  ['restoreBackup', { brands: [{ name: 'Other' }] }],
  ['saveBrands', [{ name: 'Other' }]],
];
const on: Readonly<Record<string, unknown>> = encodeParts({ ...plain(full), settings: { ...plain(full.settings), isOn: true } });
const lengthOf = (store: Readonly<Record<string, unknown>>, part: string): number => (decodeParts(store)[part] as readonly unknown[]).length;
const quota = new Error('Resource::kQuotaBytes quota exceeded');
const refusal = new Error('Access to storage is not allowed from this context.');

torture('T9', 'when the nth storage access fails, the person is told, nothing is lost, and the coach carries on', { small: 8, full: 8 }, async ({ n, fault, fail }) => {
  await start(on);
  for (const [kind, wish] of changes) {
    world.access = () => Promise.resolve();
    fill(on);
    await ask(kind, wish);
    const after = plain(world.store);
    for (const error of [quota, refusal]) {
      for (let nth = 0; nth < n; nth++) {
        fault();
        world.access = () => Promise.resolve();
        fill(on);
        let count = 0;
        world.access = async (how) => {
          const isWrite = how !== 'get' && how !== 'after';
          if (error === quota ? isWrite && count++ === 0 : count++ === nth) throw error;
        };
        const answer = await ask(kind, wish);
        const parts = Object.keys({ ...on, ...after });
        const lost = parts.filter((part) => !same(world.store[part], on[part]) && !same(world.store[part], after[part]));
        // Days and posts contain the time of writing.
        const isPart = lost.filter((part) => !['record', 'history', 'dismissals', 'pins'].includes(part) || lengthOf(world.store, part) < Math.min(lengthOf(on, part), lengthOf(after, part)));
        if (isPart.length > 0) fail(`"${kind}" with access ${nth} refused: ${isPart.join(', ')} neither as before nor as after`);
        if (answer === undefined || (same(world.store, on) && !same(after, on) && answer.ok && kind !== 'visitProfile' && kind !== 'recordOwnPosts')) fail(`"${kind}" with access ${nth} refused says ${JSON.stringify(answer)}`);
        if (error === quota && answer && !answer.ok && answer.reason !== 'quota-exceeded') fail(`"${kind}" with a full store says "${String(answer.reason)}"`);
        world.access = async () => undefined;
        if (!(await ask('updateSettings', { reviewDelay: 111 }))?.ok) fail(`after "${kind}" nothing can be stored any more`);
      }
    }
  }
});

test.each([quota, refusal])('tips continue while nothing can be stored or read: %s', async (error) => {
  await start(on);
  // Consent must have been read once.
  await ask('review', draft);
  world.access = () => Promise.reject(error);
  const answer = await ask('review', draft);
  expect(answer).toMatchObject({ ok: true });
  expect(answer?.value).toHaveProperty('tips');
});

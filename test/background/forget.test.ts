import { beforeAll, beforeEach, expect, test } from 'vitest';
import { coachIn, deliver, fill, ownPage, reset, startBackground, world } from '../torture/support/browser.ts';
import { official } from '../support/voices.ts';
import { emptyAccountModel, fromArchive, learnPosts } from '../../src/core/brand/account-model/account-model.ts';
import { decodeParts } from '../../src/core/storage/codec.ts';

const now = Date.now();
const accounts = ['Acme', 'kopi_senja', 'bluesky:kopi.bsky.social'] as const;
const off = { id: 'hashtags', where: 'replies' };
beforeAll(async () => {
  reset();
  await startBackground();
});
beforeEach(() =>
  fill({
    settings: { consented: true, reviewDelay: 900, exceptions: [off, ...accounts.map((account) => ({ id: 'hashtags', where: 'account', account }))] },
    voices: accounts.map(emptyAccountModel),
    record: accounts.map((account) => ({ postedAt: now, kind: 'post', account })),
    history: accounts.map((handle) => ({ handle, followers: 10, following: 5, takenAt: now })),
    brands: accounts.map((handle) => ({ name: handle, handle })),
    pins: [{ handle: 'acme_rival', followers: 10, following: 5, takenAt: now }],
  }),
);

/** What is stored of accounts, apart from brands and pins, which the person deletes singly. */
const stored = (): string => {
  const { brands: _, pins: __, ...rest } = decodeParts(world.store);
  return JSON.stringify(rest).toLowerCase();
};

test.each(accounts)('forgetting @%s deletes all of it, also its counts and exceptions, and nothing of the others', async (account) => {
  expect(await deliver({ kind: 'deleteAccountData', args: [account.toUpperCase().replace('BLUESKY', 'bluesky')] }, ownPage)).toMatchObject({ ok: true });
  expect(stored()).not.toContain(`"${account.toLowerCase()}"`);
  const others = accounts.filter((one) => one !== account);
  const parts = decodeParts(world.store);
  expect(parts['voices']).toMatchObject(others.map((handle) => ({ handle })));
  expect(parts['record']).toMatchObject(others.map((one) => ({ account: one })));
  expect(parts['history']).toMatchObject(others.map((handle) => ({ handle })));
  expect(parts['settings']).toMatchObject({ consented: true, reviewDelay: 900, exceptions: [off, ...others.map((one) => ({ account: one }))] });
  expect([parts['brands'], parts['pins']]).toMatchObject([{ length: 3 }, { length: 1 }]);
});

test('forgetting all accounts leaves choices, brands and pins', async () => {
  await deliver({ kind: 'deleteAllAccountData', args: [] }, ownPage);
  for (const account of accounts) expect(stored()).not.toContain(`"${account.toLowerCase()}"`);
  const parts = decodeParts(world.store);
  expect(parts['settings']).toMatchObject({ consented: true, reviewDelay: 900, exceptions: [off] });
  expect([parts['brands'], parts['pins']]).toMatchObject([{ length: 3 }, { length: 1 }]);
});

test('an archive saved twice, because the first answer came late, teaches its posts once', async () => {
  fill({ settings: { consented: true } });
  const learned = fromArchive(learnPosts(emptyAccountModel('acme'), official.earlier.map((text, i) => ({ id: String(i), postedAt: now - i - 1, kind: 'post', text }))), now);
  const save = (): Promise<unknown> => deliver({ kind: 'saveArchiveImport', args: [{ learned, record: [{ id: '1', postedAt: now, kind: 'post', account: 'acme' }] }] }, ownPage);
  await save();
  const once = JSON.stringify(world.store);
  expect(decodeParts(world.store)).toMatchObject({ voices: [{ handle: 'acme', posts: 40 }], record: [{ id: '1' }] });
  expect(await save()).toMatchObject({ ok: true });
  expect(JSON.stringify(world.store) === once).toBe(true);
});

const profile = { handle: 'acme', isOwn: true, isProtected: false, name: 'Acme', bio: 'Freight by rail', site: 'acme.example', followers: { exact: 1200, language: 'en' }, following: { exact: 900, language: 'en' } };
const visit = (...more: readonly unknown[]): Promise<unknown> => deliver({ kind: 'visitProfile', args: [profile, ...more] }, coachIn(7));

test('a card that is only drawn again stores nothing of the profile; a visit does', async () => {
  fill({ settings: { consented: true } });
  expect(await visit(true)).toMatchObject({ ok: true, value: { views: {} } });
  expect(world.store).toEqual({ settings: { consented: true } });
  await visit();
  expect(decodeParts(world.store)).toMatchObject({ voices: [{ handle: 'acme' }], history: [{ handle: 'acme' }] });
});

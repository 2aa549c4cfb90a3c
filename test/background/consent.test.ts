import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { coachIn, deliver, fill, ownPage, reset, startBackground, tabOf, world } from '../torture/support/browser.ts';

const draft = { text: 'How we patch a tube in 5 minutes: mark, sand, glue', kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, account: 'acmefreight' };
const profile = { handle: 'acmefreight', isOwn: true, isProtected: false, name: 'Acme', bio: 'Freight', site: 'acme.com', followers: { shown: '12.8K', language: 'en' }, following: { exact: 900, language: 'en' } };

/** Every message that reads a draft or a page, or stores anything from it. */
const questions: Readonly<Record<string, unknown>> = {
  review: draft,
  recordPost: draft,
  visitProfile: profile,
  recordOwnPosts: { handle: 'acmefreight', showsReplies: false, posts: [{ id: '20', text: draft.text, postedAt: 1_700_000_000_000, isReply: false, isQuote: false, hasMedia: false }] },
  reviewProfile: profile,
  pinProfile: { ...profile, isOwn: false },
  findMentions: { handle: 'acmefreight', posts: [{ id: '1', author: 'bob', text: 'Does it ship on Sunday?', isReply: true }] },
  dismissTip: { id: 'rude', scope: 'account', account: 'acmefreight' },
};
const kinds = Object.keys(questions);
const agreed = { consented: true };
const coach = coachIn(7);
const senders = { 'a coach': coach, 'the popup': ownPage, 'our page in a tab': { ...ownPage, tab: tabOf(9), frameId: 0 } };
const settings: Readonly<Record<string, object>> = {
  'nothing was agreed to': {},
  'nothing is stored but a later yes to all else': { isOn: true },
  'the coach is off': { ...agreed, isOn: false },
  'it is paused': { ...agreed, pausedUntil: Date.now() + 3_600_000 },
};

const { access } = world;
beforeAll(async () => {
  reset();
  await startBackground();
});
beforeEach(() => {
  world.access = access;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const ask = (kind: string, sender: object = coach): Promise<unknown> => deliver({ kind, args: [questions[kind]] }, sender);

/** On our own pages drafts may be read, and their tips dismissed, without consent. */
const isOwnDraft = (kind: string, state: string, sender: string): boolean => (kind === 'review' || kind === 'dismissTip') && sender !== 'a coach' && state.startsWith('nothing');
const cases = kinds.flatMap((kind) => Object.keys(settings).flatMap((state) => Object.keys(senders).map((sender) => [kind, state, sender] as const))).filter((one) => !isOwnDraft(...one));

test.each(cases)('"%s" is refused while %s, when %s asks, and stores nothing', async (kind, state, sender) => {
  fill({ settings: settings[state] });
  if (sender === 'a coach' && ['reviewProfile', 'pinProfile', 'findMentions'].includes(kind)) return expect(await ask(kind, coach)).toBeUndefined();
  const before = JSON.stringify(world.store);
  expect(await ask(kind, senders[sender as keyof typeof senders])).toEqual({ ok: false, reason: 'not-allowed' });
  expect(JSON.stringify(world.store)).toBe(before);
});

test('reviews a draft on our own page without consent, and stores nothing from it', async () => {
  fill({ settings: {} });
  const before = JSON.stringify(world.store);
  expect(await ask('review', senders['our page in a tab'])).toMatchObject({ ok: true });
  expect(JSON.stringify(world.store)).toBe(before);
});

test.each(['once', 'post'])('answers a dismissal "%s" on our own page before consent, and its undo, without storing anything', async (scope) => {
  fill({ settings: {} });
  const before = JSON.stringify(world.store);
  const args = [{ id: 'job-ad', scope }];
  expect(await deliver({ kind: 'dismissTip', args }, senders['our page in a tab'])).toMatchObject({ ok: true, value: expect.stringMatching(/\w/) });
  expect(await deliver({ kind: 'restoreTip', args }, senders['our page in a tab'])).toMatchObject({ ok: true });
  expect(JSON.stringify(world.store)).toBe(before);
});

test('turns a rule off from our own page before consent, as its switch in the options does', async () => {
  fill({ settings: {} });
  expect(await deliver({ kind: 'dismissTip', args: [{ id: 'job-ad', scope: 'everywhere' }] }, senders['our page in a tab'])).toMatchObject({ ok: true });
  expect(world.store['settings']).toMatchObject({ ruleOverrides: { 'job-ad': false }, consented: false });
});

test.each(kinds.filter((kind) => !['reviewProfile', 'pinProfile', 'findMentions'].includes(kind)))('"%s" is refused on a paused host, and answered on another', async (kind) => {
  fill({ settings: { ...agreed, pausedSites: ['x.com'] } });
  expect(await ask(kind, coach)).toEqual({ ok: false, reason: 'not-allowed' });
  expect(await ask(kind, { ...coach, url: 'https://pro.x.com/' })).toMatchObject({ ok: true });
});

test.each(kinds)('"%s" is answered with consent, and again after a pause', async (kind) => {
  fill({ settings: { ...agreed, pausedUntil: Date.now() - 1 } });
  expect(await ask(kind, ownPage)).toMatchObject({ ok: true });
});

test.each(['recordPost', 'recordOwnPosts', 'visitProfile', 'pinProfile'])('"%s" stores nothing if consent is withdrawn while it waits in the queue', async (kind) => {
  fill({ settings: agreed });
  // Storage is slow, and the change of settings is first in the queue.
  world.access = () => new Promise((resolve) => setTimeout(resolve, 2));
  const withdrawn = deliver({ kind: 'updateSettings', args: [{ consented: false }] }, ownPage);
  await ask(kind, ownPage);
  await withdrawn;
  const { settings: kept, schemaVersion: _, ...rest } = world.store;
  expect(kept).toMatchObject({ consented: false });
  expect(Object.values(rest).filter((part) => part !== undefined && JSON.stringify(part) !== '[]' && part !== '[]')).toEqual([]);
});

test('without consent stored data can be deleted, dismissals cleared and settings changed', async () => {
  fill({ settings: { isOn: false } });
  for (const [kind, wish] of Object.entries({ unpinProfile: 'acmefreight', deleteAccountData: 'acmefreight', deleteAllAccountData: undefined, clearRuleDismissals: 'rude', restoreTip: { id: 'rude', scope: 'everywhere' }, updateSettings: { reviewDelay: 500 }, deleteAllData: undefined }))
    expect(await deliver({ kind, args: [wish] }, ownPage), kind).toMatchObject({ ok: true });
});

import { beforeAll, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { coachIn, deliver, fill, ownId, ownPage, ownPageUrl, reset, startBackground, tabOf, world } from './support/browser.ts';
import { acme, kopiSenja } from '../../src/core/rules/example-brands.ts';
import { userDataParsers, type UserDataKey } from '../../src/core/storage/user-data.ts';
import { firstDifference } from '../../src/core/util/deep-diff.ts';
import { decodeParts } from '../../src/core/storage/codec.ts';
import type { Protocol } from '../../src/shell/protocol.ts';
import { spoilt } from './support/wrong-values.ts';
import { torture, type Trial } from './support/torture.ts';

const canary = 'Canary3141 sings at the quay';
const draft = { text: `${canary} at 9:15 https://acme.com/a`, kind: 'thread', part: { index: 1, texts: ['a', 'b'] }, media: { count: 1, described: 0 }, poll: false, limit: 280, parent: { author: 'bob', text: canary, isOwn: false, mentionsMe: true }, account: 'acmefreight', dismissed: [{ ruleId: 'rude', words: 'x' }], chosenKind: 'event' };
const profile = { handle: 'acmefreight', isOwn: true, isProtected: false, name: 'Acme', bio: 'Freight', site: 'acme.com', followers: { shown: '12.8K', language: 'en' }, following: { exact: 900, language: 'en' } };
const heard = { id: '1', author: 'bob', text: `${canary}?`, isReply: true };

/** A valid message of every kind. */
const questions: { readonly [Kind in keyof Protocol]: unknown } = {
  review: draft,
  getState: undefined,
  recordPost: draft,
  setRulesEnabled: { ids: ['rude', 'hashtags'], isOn: false },
  clearRuleDismissals: 'rude',
  setPopupTab: 'rules',
  visitProfile: profile,
  recordOwnPosts: { handle: 'acmefreight', showsReplies: true, posts: [{ id: '20', text: canary, postedAt: 1_700_000_000_000, isReply: false, isQuote: false, hasMedia: true, replies: { shown: '1', language: 'en' }, reposts: { shown: '2', language: 'en' }, likes: { shown: '3', language: 'en' } }] },
  reviewProfile: profile,
  pinProfile: { ...profile, isOwn: false },
  unpinProfile: 'acmefreight',
  importFollowerHistory: { csv: 'date,followers,following\n2025-01-01,10,20\n', account: 'acmefreight' },
  findMentions: { handle: 'acmefreight', posts: [heard] },
  setBadge: 3,
  saveArchiveImport: { learned: undefined, record: [] },
  deleteAccountData: 'acmefreight',
  deleteAllAccountData: undefined,
  dismissTip: { id: 'rude', scope: 'account', account: 'acmefreight' },
  restoreTip: { id: 'rude', scope: 'everywhere' },
  fold: true,
  updateSettings: { reviewDelay: 500, exceptions: [{ id: 'rude', where: 'replies' }] },
  restoreBackup: { brands: [acme], settings: { reviewDelay: 300, consented: true } },
  deleteAllData: undefined,
  saveBrands: [acme, kopiSenja],
};
const kinds = Object.keys(questions) as readonly (keyof Protocol)[];
const forCoaches: ReadonlySet<string> = new Set(['getState', 'review', 'recordPost', 'visitProfile', 'recordOwnPosts', 'setBadge', 'dismissTip', 'restoreTip', 'fold']);

const coach = coachIn(7);
/** All possible senders of messages, and what each may ask. */
const senders: readonly (readonly [name: string, sender: Runtime.MessageSender, may: (kind: string) => boolean])[] = [
  ['our page', ownPage, () => true],
  ['our page in a tab', { ...ownPage, tab: tabOf(7), frameId: 0 }, () => true],
  ['a coach', coach, (kind) => forCoaches.has(kind)],
  ['a script of ours in a frame', { ...coach, frameId: 3 }, () => false],
  ['another extension', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/a.html' }, () => false],
  ['another extension that says it is our page', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: ownPageUrl }, () => false],
  ['another extension in a page of the site', { ...coach, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }, () => false],
  ['a page', { url: 'https://x.com/home', tab: tabOf(7), frameId: 0 }, () => false],
  ['an address like ours', { id: ownId, url: `https://evil.example/chrome-extension://${ownId}/src/popup/index.html` }, () => false],
  ['nobody with an address', { id: ownId, url: 'null' }, () => false],
  ['nobody', {}, () => false],
];

const warnings: string[] = [];
beforeAll(async () => {
  reset();
  vi.spyOn(console, 'warn').mockImplementation((...all) => void warnings.push(all.map(String).join(' ')));
  await startBackground();
});

type Answer = { readonly ok: boolean } | undefined;
const send = async (kind: string, args: unknown, sender: Runtime.MessageSender): Promise<Answer> => (await deliver({ kind, args }, sender)) as Answer;

/** The first stored value that we would not have written; undefined if all are valid. */
function wrongInStore(): string | undefined {
  for (const [key, value] of Object.entries(decodeParts(world.store))) {
    if (key === 'tab' && typeof value === 'string') continue;
    if (key === 'schemaVersion' && value === 2) continue;
    if (!(key in userDataParsers)) return `"${key}" is stored`;
    const at = firstDifference(value, JSON.parse(JSON.stringify(userDataParsers[key as UserDataKey](value))), [key]);
    if (at) return at.join(' › ');
  }
  return JSON.stringify(world.store).includes('Canary3141') ? 'words of a draft' : undefined;
}

test.each(kinds)('a valid "%s" is answered, so silence on an invalid one means something', async (kind) => {
  fill({ settings: { consented: true } });
  const answer = await send(kind, [questions[kind]], ownPage);
  expect(answer).toBeDefined();
  if (kind !== 'saveArchiveImport') expect(answer).toMatchObject({ ok: true });
});

async function attack({ n, random, fault, fail }: Trial): Promise<void> {
  const words = [...kinds, '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', '', 'Review', 'review '];
  for (let i = 0; i < n; i++) {
    const kind = random.pick(words);
    const [name, sender, may] = random.pick(senders);
    const right = [questions[kind as keyof Protocol]];
    const message = random.is(0.1) ? spoilt({ kind, args: right }, random) : { kind, args: random.is(0.1) ? right : spoilt(right, random) };
    fault();
    // Without consent most of them would be refused for that reason alone.
    if (i % 10 === 0) fill({ ...world.store, settings: { consented: true } });
    const before = world.store;
    const answer = (await deliver(message, sender)) as Answer;
    const isForm = typeof message === 'object' && message !== null && (message as { kind?: unknown }).kind === kind && Array.isArray((message as { args?: unknown }).args);
    const isListed = isForm && kinds.includes(kind as keyof Protocol) && may(kind);
    if (isForm && isListed !== (answer !== undefined)) fail(`${name} asked "${kind}" and was ${isListed ? 'not ' : ''}answered`);
    if (answer !== undefined && typeof answer.ok !== 'boolean') fail(`"${kind}" got ${JSON.stringify(answer)}`);
    if (world.store === before) continue;
    if (!isListed) fail(`${name} changed the store with "${kind}"`);
    const wrong = wrongInStore();
    if (wrong) fail(`${name} stored ${wrong} with ${JSON.stringify(message).slice(0, 300)}`);
  }
  if ('polluted' in {}) fail('the prototype of everything has changed');
  if (warnings.some((warning) => warning.includes('Canary3141'))) fail('words of a draft in the console');
}

torture('T11', 'of malformed messages from eleven senders, only our own are answered, and nothing invalid is stored', { small: 1500, full: 20_000 }, attack);

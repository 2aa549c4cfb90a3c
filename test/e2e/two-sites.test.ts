import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { until } from '../../tools/browser/until.ts';
import { openCoached, typeInto, type Coached } from './support/coached.ts';
import { sharedSession, type Session } from './support/shared-session.ts';

const x = { address: 'https://x.com/home', box: '[data-testid="tweetTextarea_0"][contenteditable="true"]', post: '[data-testid="tweetButtonInline"]', profile: 'https://x.com/saddlespoke' };
const mastodon = { address: 'https://mastodon.example/publish', box: '.autosuggest-textarea__textarea', post: '.compose-form button[type="submit"]', profile: 'https://mastodon.example/@kebun_kota' };
const mine = { x: 'saddlespoke', mastodon: 'mastodon:kebun_kota@mastodon.example' };
const useful = 'How we patch a tube in five minutes: mark the hole with chalk, sand it, glue it, wait, and press it for a minute';

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
beforeEach(async () => {
  await session.permit('https://mastodon.example');
  await session.reset();
});

interface Owned {
  readonly account?: string;
  readonly handle?: string;
}
const kept = async (part: 'record' | 'history'): Promise<readonly string[]> => {
  const stored = decodeParts(await (await session.worker()).evaluate<Record<string, unknown>>(`chrome.storage.local.get('${part}')`))[part];
  return ((stored ?? []) as readonly Owned[]).map(({ account, handle }) => account ?? handle ?? 'nobody').toSorted();
};
const areKept = (part: 'record' | 'history', ...accounts: readonly string[]): Promise<unknown> => until(`${part}: ${accounts.join(' and ')}`, async () => (await kept(part)).join() === accounts.toSorted().join());

async function write({ page, answered }: Coached, { box }: typeof x): Promise<void> {
  await page.bringToFront();
  await typeInto(page.locator(box).first(), useful);
  await answered(useful);
}
const rulesIn = async ({ strips }: Coached): Promise<readonly (string | undefined)[]> => (await strips()).map(({ firstRule }) => firstRule);

test('what was posted on X is no repeat on Mastodon, and is one there from the second time on', async () => {
  const onX = await openCoached(session, x.address);
  const onMastodon = await openCoached(session, mastodon.address);
  await write(onX, x);
  await onX.page.locator(x.post).first().click();
  await areKept('record', mine.x);
  await write(onMastodon, mastodon);
  expect(await rulesIn(onMastodon)).not.toContain('repeat');
  await onMastodon.page.locator(mastodon.post).first().click();
  await areKept('record', mine.x, mine.mastodon);
  await write(onMastodon, mastodon);
  await onMastodon.stripSaying('repeat');
  await onX.page.close();
  await onMastodon.page.close();
});

test('a tip that is off for the account on X still comes on Mastodon', async () => {
  const loud = 'THE ROOF GARDEN IS OPEN AGAIN!!!';
  await (await session.worker()).evaluate(`chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, exceptions: [{ id: 'shouting', where: 'account', account: '${mine.x}' }] } }))`);
  const onX = await openCoached(session, x.address);
  const onMastodon = await openCoached(session, mastodon.address);
  await onX.page.bringToFront();
  await typeInto(onX.page.locator(x.box).first(), loud);
  await onX.answered(loud);
  expect(await rulesIn(onX)).not.toContain('shouting');
  await onMastodon.page.bringToFront();
  await typeInto(onMastodon.page.locator(mastodon.box).first(), loud);
  await onMastodon.stripSaying('shouting');
  await onX.page.close();
  await onMastodon.page.close();
});

test('the counts of two own profiles are kept apart', async () => {
  const onX = await openCoached(session, x.profile);
  await areKept('history', mine.x);
  const onMastodon = await openCoached(session, mastodon.profile);
  await areKept('history', mine.x, mine.mastodon);
  await onX.page.close();
  await onMastodon.page.close();
});

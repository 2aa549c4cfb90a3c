import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { until } from '../../tools/browser/until.ts';
import { goCoached, openCoached, typeInto, type Coached } from './support/coached.ts';
import { sharedSession, type Session } from './support/shared-session.ts';

const x = { address: 'https://x.com/home', box: '[data-testid="tweetTextarea_0"][contenteditable="true"]', post: '[data-testid="tweetButtonInline"]', profile: 'https://x.com/saddlespoke' };
const mastodon = { address: 'https://mastodon.example/publish', box: '.autosuggest-textarea__textarea', post: '.compose-form button[type="submit"]', profile: 'https://mastodon.example/@kebun_kota' };
const bluesky = { address: 'https://bsky.app/intent/compose', box: '[role="dialog"] .ProseMirror', post: '[data-testid="composerPublishBtn"]', profile: 'https://bsky.app/profile/saddleandspoke.example' };
const mine = { x: 'saddlespoke', bluesky: 'bluesky:saddleandspoke.example', mastodon: 'mastodon:kebun_kota@mastodon.example' };
const loud = 'THE ROOF GARDEN IS OPEN AGAIN!!!';
const useful = 'How we patch a tube in five minutes: mark the hole with chalk, sand it, glue it, wait, and press it for a minute';

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
beforeEach(async () => {
  await session.permit('https://bsky.app');
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

const sites = [
  { name: 'X', site: x, account: mine.x },
  { name: 'Bluesky', site: bluesky, account: mine.bluesky },
  { name: 'Mastodon', site: mastodon, account: mine.mastodon },
] as const;

test('a post is a repeat of an earlier one on the same site, but not of one on another site', async () => {
  const posted: string[] = [];
  for (const { site, account } of sites) {
    const tab = await openCoached(session, site.address);
    await write(tab, site);
    expect(await rulesIn(tab)).not.toContain('repeat');
    await tab.page.locator(site.post).first().click();
    posted.push(account);
    await areKept('record', ...posted);
    // On some sites posting closes the composer, so it is opened again.
    await goCoached(tab, site.address);
    await write(tab, site);
    await tab.stripSaying('repeat');
    await tab.page.close();
  }
});

test.each(sites)('a tip that is off for the account on $name is still given on the other sites', async ({ account: off }) => {
  await (await session.worker()).evaluate(`chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, exceptions: [{ id: 'shouting', where: 'account', account: '${off}' }] } }))`);
  for (const { site, account } of sites) {
    const tab = await openCoached(session, site.address);
    await typeInto(tab.page.locator(site.box).first(), loud);
    await tab.answered(loud);
    if (account === off) expect(await rulesIn(tab)).not.toContain('shouting');
    else await tab.stripSaying('shouting');
    await tab.page.close();
  }
});

test('the counts of three own profiles are kept apart', async () => {
  const seen: string[] = [];
  for (const { site, account } of sites) {
    const { page } = await openCoached(session, site.profile);
    seen.push(account);
    await areKept('history', ...seen);
    await page.close();
  }
});

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { openCoached, typeInto } from './support/coached.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
  // Everything that reaches the worker is written down.
  await (await session.worker()).evaluate(`self.heard = []; chrome.runtime.onMessage.addListener((message) => { self.heard.push(JSON.stringify(message)); })`);
});
afterAll(() => session.close());

const heard = async (): Promise<string> => (await (await session.worker()).evaluate<readonly string[]>('self.heard')).join('\n');

const places: readonly (readonly [string, string, (page: Page) => Locator])[] = [
  ['a message', 'https://x.com/messages', (page) => page.locator('[data-testid="dmComposerTextInput"]')],
  ['a search', 'https://x.com/explore', (page) => page.locator('[data-testid="SearchBox_Search_Input"]').first()],
  ['a question to Grok', 'https://x.com/i/grok', (page) => page.locator('.grok textarea')],
  ['an article', 'https://x.com/compose/articles', (page) => page.locator('[data-testid="composer"]')],
  ['an article’s title', 'https://x.com/compose/articles', (page) => page.locator('textarea[name="Article Title"]')],
  ['an e-mail address', 'https://x.com/settings/account', (page) => page.locator('input[name="email"]')],
  ['a password', 'https://x.com/settings/account', (page) => page.locator('input[name="current_password"]')],
  ['a bio', 'https://x.com/settings/profile', (page) => page.locator('textarea[name="description"]')],
];

test.each(places)('%s is never read', async (what, address, box) => {
  const secret = `canary ${what.replaceAll(/\W+/g, ' ')} 7391`;
  const { page, strips } = await openCoached(session, address);
  await typeInto(box(page), secret);
  // A draft typed after it does reach the worker: so would the secret have, had it been read.
  const proof = `proof after ${what.replaceAll(/\W+/g, ' ')}`;
  await page.goto('https://x.com/home');
  await typeInto(page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').first(), proof);
  await until('the proof in the worker', async () => (await heard()).includes(proof));
  expect(await heard()).not.toContain('canary');
  expect((await strips()).map(({ text }) => text).join()).not.toContain('canary');
  await page.close();
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { openCoached, typeInto } from './support/coached.ts';

// Its own browser, because where the extension may run is a setting of the browser.
let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

async function letRun(when: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await session.open('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${new URL(session.origin).host}', hostAccess: '${when}' })`);
  await page.close();
}
const ours = (page: Page): Promise<number> => page.locator('html > :not(head, body)').count();

test('an open page of X loses its coach when Chromium lets the extension run on a click only, and gets it back on all sites', async () => {
  const { page, strips, stripSaying } = await openCoached(session, 'https://x.com/home');
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('small-talk');
  await letRun('ON_CLICK');
  await page.bringToFront();
  await until('nothing of ours', async () => (await ours(page)) === 0);
  await page.locator(editor).first().click();
  await page.keyboard.type(' today');
  await page.locator(editor).first().blur();
  await page.locator(editor).first().click();
  expect(await ours(page)).toBe(0);
  await letRun('ON_ALL_SITES');
  await page.bringToFront();
  await page.locator(editor).first().click();
  await until('a strip', async () => (await strips()).length > 0);
});

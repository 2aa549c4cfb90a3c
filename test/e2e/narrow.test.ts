import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sharedSession, type Session } from './support/shared-session.ts';
import { smallTargets, spilledWords, widerThanPage } from './support/accessible.ts';

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
afterEach(async () => {
  await session.reset();
  for (const page of session.context.pages().slice(1)) await page.close();
});

const outside = `(${widerThanPage}).concat(${spilledWords})`;

async function openOwn(name: string, width: number): Promise<Page> {
  const page = await session.context.newPage();
  await page.setViewportSize({ width, height: 740 });
  await page.goto(`${session.origin}/src/${name}/index.html`);
  await page.locator('h1, #tab-rules').first().waitFor();
  return page;
}

test.each([
  ['en', 360],
  ['id', 360],
  ['fil', 360],
  ['fil', 640],
  ['fil', 900],
])('nothing overflows in options, welcome, popup and privacy policy in %s at %d pixels', async (language, width) => {
  await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: { consented: true, language: '${language}' } })`);
  const options = await openOwn('options', width);
  for (const id of ['brand', 'rules', 'writing', 'speech', 'data', 'try', 'calendar']) {
    await options.locator(`nav a[href="#${id}"]`).click();
    await options.locator(`#${id}`).waitFor();
    expect(await options.evaluate<readonly string[]>(outside)).toEqual([]);
  }
  await options.locator('#sample-calendar').click();
  await options.locator('#look').click();
  await options.locator('#save-csv').waitFor();
  expect(await options.evaluate<readonly string[]>(outside)).toEqual([]);
  const welcome = await openOwn('welcome', width);
  expect(await welcome.evaluate<readonly string[]>(outside)).toEqual([]);
  // On Android the popup is a page like these.
  const popup = await openOwn('popup', width);
  await popup.locator('#tab-rules').click();
  await popup.locator('#panel-rules .group').first().waitFor();
  expect(await popup.evaluate<readonly string[]>(outside)).toEqual([]);
  expect(await popup.evaluate(smallTargets)).toEqual([]);
  const privacy = await openOwn('privacy', width);
  expect(await privacy.evaluate<readonly string[]>(outside)).toEqual([]);
});

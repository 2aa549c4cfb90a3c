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

test.each([
  ['en', [360]],
  ['id', [360]],
  ['fil', [360, 640, 900]],
])('nothing overflows in options, welcome, popup and privacy policy in %s at %j pixels', async (language, widths) => {
  await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: { consented: true, language: '${language}' } })`);
  const page = await session.context.newPage();
  const open = async (name: string): Promise<void> => {
    await page.goto(`${session.origin}/src/${name}/index.html`);
    await page.locator('h1, #tab-rules').first().waitFor();
  };
  /** Checks what a page now shows, at every width. */
  const expectInside = async (what: string, ...more: readonly string[]): Promise<void> => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 740 });
      for (const wrong of [outside, ...more]) expect(await page.evaluate<readonly string[]>(wrong), `${what} at ${width} pixels`).toEqual([]);
    }
  };
  await open('options');
  for (const id of ['brand', 'rules', 'writing', 'sites', 'speech', 'data', 'try', 'calendar']) {
    await page.locator(`nav a[href="#${id}"]`).click();
    await page.locator(`#${id}`).waitFor();
    await expectInside(id);
  }
  await page.locator('#sample-calendar').click();
  await page.locator('#look').click();
  await page.locator('#save-csv').waitFor();
  await expectInside('a calendar');
  await open('welcome');
  await expectInside('welcome');
  // On Android the popup is a page like the others.
  await open('popup');
  await page.locator('#tab-rules').click();
  await page.locator('#panel-rules .group').first().waitFor();
  await expectInside('popup', smallTargets);
  await open('privacy');
  await expectInside('privacy policy');
});

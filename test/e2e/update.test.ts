import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { complaintsOf, openCoached, typeInto } from './support/coached.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

test('after an update the script that was left behind removes itself; draft and caret stay, and a reload brings the coach back', async () => {
  const { page, stripSaying, expectTrueEditors } = await openCoached(session, 'https://x.com/home');
  const complaints = complaintsOf(page);
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('trite-now');
  const again = session.context.waitForEvent('serviceworker');
  await (await session.worker()).evaluate('chrome.runtime.reload()').catch(() => undefined);
  await again;
  await page.keyboard.type('!');
  await until('nothing of ours in the page', () => page.evaluate(() => document.querySelector('html > div') === null));
  expect(await page.locator(editor).first().innerText()).toBe(`${trite}!`);
  await expectTrueEditors();
  expect(complaints).toEqual([]);
  await page.reload();
  await typeInto(page.locator(editor).first(), trite);
  await until('the new coach', () => page.evaluate(() => document.querySelector('html > div') !== null));
});

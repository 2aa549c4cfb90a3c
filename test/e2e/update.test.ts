import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { collectErrors, openCoached, typeInto } from './support/coached.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const hosts = (page: Page): Promise<number> => page.evaluate<number>(`document.querySelectorAll('html > div').length`);

test('after an update there is one coach at most; draft and caret stay, and a reload brings the new one', async () => {
  const { page, stripSaying, expectTrueEditors } = await openCoached(session, 'https://x.com/home');
  const errors = collectErrors(page);
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('small-talk');
  await session.reinstall();
  await page.keyboard.type('!');
  // Chromium leaves the old script behind, which removes itself at the next key; Firefox puts the new one in its place at once.
  if (session.name === 'chromium') await until('nothing of ours in the page', async () => (await hosts(page)) === 0);
  else await stripSaying('small-talk');
  expect(await hosts(page)).toBe(session.name === 'chromium' ? 0 : 1);
  expect(await page.locator(editor).first().innerText()).toBe(`${trite}!`);
  await expectTrueEditors();
  expect(errors).toEqual([]);
  await page.reload();
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('small-talk');
  expect(await hosts(page)).toBe(1);
});

import { afterAll, beforeAll, expect } from 'vitest';
import { cardIn } from '../../../tools/browser/extension-world.ts';
import { startSession, type Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { torture } from '../../torture/support/torture.ts';
import { collectErrors, openCoached, typeInto } from '../support/coached.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** Does something on the browser's own extensions page. */
async function manage(deed: string): Promise<void> {
  const page = await session.open('chrome://extensions');
  await page.evaluate(deed);
  await page.close();
}

/** Evaluates something that ends the worker. */
const tell = async (deed: string): Promise<void> => {
  await (await session.worker()).evaluate(deed).catch(() => undefined);
};
const awake = async (deed: () => Promise<void>): Promise<void> => {
  const again = session.context.waitForEvent('serviceworker');
  await deed();
  await again;
};

const ends: readonly (readonly [what: string, end: () => Promise<void>, back: () => Promise<void>])[] = [
  ['updated', () => awake(() => tell('chrome.runtime.reload()')), () => Promise.resolve()],
  ['switched off', () => manage(`chrome.management.setEnabled('${session.extensionId}', false)`), () => awake(() => manage(`chrome.management.setEnabled('${session.extensionId}', true)`))],
  ['removed', () => tell('chrome.management.uninstallSelf()'), () => Promise.resolve()],
];

torture('T14', 'when updated, switched off or uninstalled in mid-draft, the coach removes itself at the next user event, and draft and caret stay', { small: ends.length, full: ends.length }, async ({ fault }) => {
  for (const [what, end, back] of ends) {
    const { page, stripSaying, expectTrueEditors } = await openCoached(session, 'https://x.com/home');
    const errors = collectErrors(page);
    const profile = await openCoached(session, 'https://x.com/noor_maps');
    await until('the card', () => cardIn(profile.inWorld));
    await page.bringToFront();
    await typeInto(page.locator(editor).first(), trite);
    await stripSaying('small-talk');
    await page.keyboard.press('ArrowLeft');
    await end();
    fault();
    for (const tab of [page, profile.page]) {
      await tab.bringToFront();
      await tab.mouse.move(300, 500);
      await tab.mouse.move(600, 300);
      await until(`nothing of ours in the page after it was ${what}`, () => tab.evaluate(() => document.querySelector('html > div') === null));
    }
    await page.bringToFront();
    await page.keyboard.type('!');
    expect(await page.locator(editor).first().innerText()).toBe(`${trite.slice(0, -1)}!${trite.slice(-1)}`);
    await expectTrueEditors();
    expect(errors).toEqual([]);
    await profile.page.close();
    await back();
    await page.reload();
    await typeInto(page.locator(editor).first(), trite);
    if (what !== 'removed') await page.locator('html > div[data-beside=""]').waitFor({ state: 'attached' });
    await page.close();
  }
});

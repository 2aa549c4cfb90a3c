import { afterAll, beforeAll, expect } from 'vitest';
import { userDataKeys } from '../../../src/core/storage/user-data.ts';
import { sharedSession, type Session } from '../support/shared-session.ts';
import { until } from '../../../tools/browser/until.ts';
import { torture } from '../../torture/support/torture.ts';
import { collectErrors, openCoached, typeInto } from '../support/coached.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const keys = [...userDataKeys, 'tab'];

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());

/** Whole stores of garbage, as expressions: what a failing disk, somebody's tampering or another version may leave. */
const garbage: readonly string[] = [
  'null', '0', '""', '"rubbish"', '[]', '{}', 'true', '[[[[]]]]', '-1', '1e300', '"\\u0000\\ud800"', '[null, {}, "x", 1]',
  '{ consented: "yes", isOn: {}, ruleOverrides: [], reviewDelay: "soon", exceptions: 7, language: null }',
  '{ version: 999, consented: true }',
  'Array.from({ length: 2000 }, () => ({}))',
  '{ length: 5, 0: {}, handle: "<img src=x onerror=alert(1)>", name: "<script>", topics: {} }',
  'Array.from({ length: 200 }).reduce((inner) => [inner], [])',
  'JSON.parse(\'{"__proto__": {"consented": true}, "constructor": 1, "ruleOverrides": {"__proto__": false}}\')',
];

torture('T6', 'with garbage in storage in a real browser, no page is blank, no error is logged, and the composer works', { small: 4, full: garbage.length }, async ({ n, random, fault, fail }) => {
  const { page } = await openCoached(session, 'https://x.com/home');
  const errors = collectErrors(page);
  for (let i = 0; i < n; i++) {
    const what = n === garbage.length ? (garbage[i] ?? '') : random.pick(garbage);
    await (await session.worker()).evaluate(`chrome.storage.local.set(Object.fromEntries(${JSON.stringify(keys)}.map((key) => [key, ${what}])))`);
    fault();
    const popup = await session.openPopup();
    await until(`words in the popup in spite of ${what}`, () => popup.evaluate<boolean>(`document.querySelector('#panel-now')?.innerText.trim().length > 0 && document.querySelector('[data-health]') !== null`));
    for (const tab of ['rules', 'account', 'now']) {
      await popup.evaluate(`document.querySelector('#tab-${tab}').click()`);
      await until(`words in ${tab} in spite of ${what}`, () => popup.evaluate<boolean>(`document.querySelector('#panel-${tab}')?.innerText.trim().length > 0`));
    }
    await popup.close();
    for (const name of ['options', 'welcome']) {
      const own = await session.context.newPage();
      const ownErrors = collectErrors(own);
      await own.goto(`${session.origin}/src/${name}/index.html`);
      await until(`words in ${name} in spite of ${what}`, () => own.evaluate<boolean>(`(document.querySelector('main')?.innerText.trim().length ?? 0) > 100`));
      if (await own.evaluate<boolean>(`[...document.querySelectorAll('section')].some((section) => !section.hidden && section.checkVisibility() && section.innerText.trim() === '')`)) fail(`${what}: a section of ${name} is blank`);
      for (const error of ownErrors) fail(`${what}: ${error}`);
      await own.close();
    }
    // Typing must work. Whether the text is coached depends on consent, which garbage does not give.
    await page.bringToFront();
    await typeInto(page.locator(editor).first(), 'a');
  }
  await session.reset();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(trite);
  await until('the coach again', async () => (await page.locator('html > div[data-beside=""]').count()) === 1);
  expect(errors).toEqual([]);
});

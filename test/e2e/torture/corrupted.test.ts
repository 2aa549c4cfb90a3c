import { afterAll, beforeAll, expect } from 'vitest';
import { userDataKeys } from '../../../src/core/storage/user-data.ts';
import { sharedSession, type Session } from '../support/shared-session.ts';
import { until } from '../../../tools/browser/until.ts';
import { torture } from '../../torture/support/torture.ts';
import { complaintsOf, openCoached, typeInto } from '../support/coached.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const keys = [...userDataKeys, 'tab'];

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());

/** Whole stores that are none, as expressions: what a failed disk, a foreign hand or another version leaves. */
const garbage: readonly string[] = [
  'null', '0', '""', '"rubbish"', '[]', '{}', 'true', '[[[[]]]]', '-1', '1e300', '"\\u0000\\ud800"', '[null, {}, "x", 1]',
  '{ consented: "yes", isOn: {}, ruleOverrides: [], reviewDelay: "soon", exceptions: 7, language: null }',
  '{ version: 999, consented: true }',
  'Array.from({ length: 2000 }, () => ({}))',
  '{ length: 5, 0: {}, handle: "<img src=x onerror=alert(1)>", name: "<script>", topics: {} }',
  'Array.from({ length: 200 }).reduce((inner) => [inner], [])',
  'JSON.parse(\'{"__proto__": {"consented": true}, "constructor": 1, "ruleOverrides": {"__proto__": false}}\')',
];

torture('T6', 'with storage of garbage in a real browser no page is blank, nothing logs an error, and the composer works', { small: 4, full: garbage.length }, async ({ n, chance, fault, fail }) => {
  const { page } = await openCoached(session, 'https://x.com/home');
  const complaints = complaintsOf(page);
  for (let i = 0; i < n; i++) {
    const what = n === garbage.length ? (garbage[i] ?? '') : chance.pick(garbage);
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
      const ownComplaints = complaintsOf(own);
      await own.goto(`${session.origin}/src/${name}/index.html`);
      await until(`words in ${name} in spite of ${what}`, () => own.evaluate<boolean>(`(document.querySelector('main')?.innerText.trim().length ?? 0) > 100`));
      if (await own.evaluate<boolean>(`[...document.querySelectorAll('section')].some((section) => !section.hidden && section.checkVisibility() && section.innerText.trim() === '')`)) fail(`${what}: a section of ${name} is blank`);
      for (const complaint of ownComplaints) fail(`${what}: ${complaint}`);
      await own.close();
    }
    // What the person types is the person's; whether it is coached depends on a consent that garbage has not given.
    await page.bringToFront();
    await typeInto(page.locator(editor).first(), 'a');
  }
  await session.reset();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(trite);
  await until('the coach again', async () => (await page.locator('html > div[data-beside=""]').count()) === 1);
  expect(complaints).toEqual([]);
});

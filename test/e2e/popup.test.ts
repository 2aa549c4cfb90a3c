import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openPopup, type Popup } from '../../tools/browser/popup.ts';
import { startSession, type Session } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { openCoached, typeInto } from './support/coached.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const inRules = (id: string): string => `document.querySelector('[data-rule="${id}"] input')`;

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());
afterEach(async () => {
  await session.reset();
  for (const page of session.context.pages().slice(1)) await page.close();
});

const says = (popup: Popup): Promise<string> => popup.evaluate<string>(`document.querySelector('#panel-now')?.innerText ?? ''`);
const health = (popup: Popup): Promise<string> => popup.evaluate<string>(`document.querySelector('.health')?.innerText ?? ''`);
const popupSaying = (popup: Popup, words: string): Promise<string> => until(`“${words}” in the popup`, async () => (await says(popup)).includes(words) && says(popup));

test('it shows the draft of the current tab with its hints', async () => {
  const { page, stripSaying } = await openCoached(session, 'https://x.com/home');
  await typeInto(page.locator(editor).first(), trite);
  const strip = await stripSaying('trite-now');
  const popup = await openPopup(session);
  expect(await popupSaying(popup, trite)).toContain(strip.first);
  await popup.close();
});

test('a rule switched off is gone from the open composer at once, and comes back', async () => {
  const { page, stripSaying, strips } = await openCoached(session, 'https://x.com/home');
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('trite-now');
  const popup = await openPopup(session);
  await until('the switches', () => popup.evaluate<boolean>(`${inRules('trite-now')} !== null`));
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const from = Date.now();
    await popup.evaluate(`${inRules('trite-now')}.click()`);
    await until('the hint to go', async () => (await strips()).every(({ firstRule }) => firstRule !== 'trite-now'));
    times.push(Date.now() - from);
    await popup.evaluate(`${inRules('trite-now')}.click()`);
    await stripSaying('trite-now');
  }
  const median = times.toSorted((a, b) => a - b)[2] ?? Infinity;
  console.log(`From the switch to the open composer: ${median} ms (median of ${times.join(', ')})`);
  expect(median).toBeLessThanOrEqual(200);
  await popup.close();
});

test('off means off, and on again brings the hint back', async () => {
  const { page, stripSaying, noStrip } = await openCoached(session, 'https://x.com/home');
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('trite-now');
  const popup = await openPopup(session);
  await until('the popup', () => popup.evaluate<boolean>(`document.querySelector('header input') !== null`));
  await popup.evaluate(`document.querySelector('header input').click()`);
  await noStrip();
  await popup.evaluate(`document.querySelector('header input').click()`);
  await stripSaying('trite-now');
  await popup.close();
});

test.each([
  ['harbor_bulletin', ['3,481,902', '214', 'Broadcaster']],
  ['saddlespoke', ['12,846', '1,207', 'Broadcaster']],
  ['aling_nena', ['9,874', '10,212', 'Person to person']],
])('the profile of @%s: its two numbers and their style', async (handle, words) => {
  const { page } = await openCoached(session, `https://x.com/${handle}`);
  await page.locator('[data-testid="UserName"]').waitFor();
  const popup = await openPopup(session);
  for (const word of words) await popupSaying(popup, word);
  await popup.close();
});

test.each([
  ['gone_account', 'a suspended account'],
  ['loading_lou', 'a profile that is still loading'],
])('@%s, %s: no number, a plain word', async (handle) => {
  await openCoached(session, `https://x.com/${handle}`);
  const popup = await openPopup(session);
  const words = await until('words', async () => (await says(popup)) || undefined);
  expect(words).not.toMatch(/\d/);
  await popup.close();
});

test('a tab without a coach is called just that', async () => {
  const page = await session.context.newPage();
  await page.goto('about:blank');
  await page.bringToFront();
  const popup = await openPopup(session);
  await until('the health line', async () => (await health(popup)).includes('No coach in this tab.'));
  await popupSaying(popup, 'It works beside the compose box');
  await popup.close();
});

test.each([
  ['a text', '"rubbish"'],
  ['a list', '[1,2]'],
])('settings that are no settings (%s): the coach asks again before it reads, and nothing is blank', async (_, stored) => {
  await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: ${stored}, brands: ${stored}, dismissals: ${stored}, tab: ${stored} })`);
  const { page, strips } = await openCoached(session, 'https://x.com/home');
  await typeInto(page.locator(editor).first(), trite);
  const popup = await openPopup(session);
  await until('the health line', async () => (await health(popup)).includes('The coach waits for your yes'));
  expect(await strips()).toEqual([]);
  await popup.close();
});

test.each([
  ['wrong fields', '{"consented":true,"isOn":"yes","toggled":{"trite-now":"off","no-such-rule":true,"__proto__":1},"pause":-5,"language":"tlh"}'],
])('settings that are not ours (%s) fall back, and nothing is blank', async (_, stored) => {
  await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: ${stored}, brands: ${stored} })`);
  const { page, stripSaying } = await openCoached(session, 'https://x.com/home');
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('trite-now');
  const popup = await openPopup(session);
  expect(await popupSaying(popup, trite)).not.toBe('');
  await popup.close();
});

test('a brand typed in the options shows a brand score in the open composer', async () => {
  const { page, stripSaying, strips } = await openCoached(session, 'https://x.com/home');
  await typeInto(page.locator(editor).first(), trite);
  expect((await stripSaying('trite-now')).brand).toBeUndefined();
  const options = await session.open(`chrome-extension://${session.extensionId}/src/options/index.html`);
  await options.locator('#name').fill('Saddle & Spoke');
  await options.locator('#site').fill('not a site');
  await options.locator('button[type="submit"]').click();
  await options.getByText('does not look like a site').waitFor();
  await options.locator('#site').fill('https://www.saddleandspoke.example/shop');
  await options.locator('#topics').fill('bicycles, repair');
  await options.locator('button[type="submit"]').click();
  await options.getByText('Saved.').waitFor();
  await until('a brand score', async () => (await strips())[0]?.brand);
  await options.reload();
  expect(await options.locator('#site').inputValue()).toBe('saddleandspoke.example');
});

test('the language of the hints changes at once', async () => {
  const { page, stripSaying, strips } = await openCoached(session, 'https://x.com/home');
  await typeInto(page.locator(editor).first(), trite);
  const english = await stripSaying('trite-now');
  const options = await session.open(`chrome-extension://${session.extensionId}/src/options/index.html`);
  await options.locator('#language').selectOption('fil');
  await until('other words', async () => (await strips())[0]?.first !== english.first);
  expect(await options.locator('html').getAttribute('lang')).toBe('fil');
});

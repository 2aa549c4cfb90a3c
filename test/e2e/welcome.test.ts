import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopup } from '../../tools/browser/popup.ts';
import { startSession, type Session } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { collectErrors, openCoached, typeInto } from './support/coached.ts';
import { pressInOwnPage, ruleInOwnPage } from './support/own-strip.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

let session: Session;
beforeAll(async () => {
  session = await startSession({ agree: false });
  await (await session.worker()).evaluate(`(self.heard = [], chrome.runtime.onMessage.addListener((message, { url, tab }) => { if (!url?.startsWith(location.origin)) self.heard.push(message.kind + JSON.stringify(message.args)); }))`);
});
afterAll(() => session.close());

/** Messages that the background got from pages other than our own. */
const heard = async (): Promise<readonly string[]> => (await session.worker()).evaluate<readonly string[]>('self.heard');
const stored = async <T>(key: string): Promise<T> => (await session.worker()).evaluate<T>(`chrome.storage.local.get('${key}').then((stored) => stored['${key}'])`);

/** As after installation. */
const forget = async (): Promise<unknown> => (await session.worker()).evaluate('chrome.storage.local.clear()');

test('the welcome page opens once; no draft on X is read before consent, or after it is withdrawn', async () => {
  const welcome = await until('the welcome page', () => session.context.pages().find((page) => page.url().includes('/welcome/')));
  const errors = collectErrors(welcome);
  await welcome.locator('#agree').waitFor();
  await welcome.locator('#later').click();
  await welcome.getByText('Nothing is read until you turn it on').waitFor();

  const { page, inWorld, stripSaying, strips, noStrip } = await openCoached(session, 'https://x.com/home');
  // Everything that our script might observe: boxes, profiles, posts that scroll by.
  await inWorld(`globalThis.observed = 0; for (const Observer of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const { observe } = Observer.prototype;
    Observer.prototype.observe = function (...args) { observed++; return observe.apply(this, args); };
  } undefined`);
  const observed = (): Promise<number> => inWorld<number>('observed');
  await typeInto(page.locator(editor).first(), trite);
  await until('the coach to have asked', async () => (await heard()).some((message) => message.startsWith('getState')));
  // A post is sent as well; nothing of it may be stored.
  await page.locator('[data-testid="tweetButtonInline"]').first().click();
  await typeInto(page.locator(editor).first(), trite);

  const popup = await openPopup(session);
  await until('the health line', () => popup.evaluate<boolean>(`document.querySelector('[data-health="needs-consent"]') !== null`));
  await popup.close();
  // The popup has asked by now, and the coach would have asked before it.
  expect((await heard()).filter((message) => !message.startsWith('getState'))).toEqual([]);
  expect(await strips()).toEqual([]);
  await page.locator('[data-testid="AppTabBar_Profile_Link"]').click();
  await page.locator('[data-testid="UserName"]').waitFor();
  await page.goBack();
  await typeInto(page.locator(editor).first(), trite);
  expect(await observed()).toBe(0);

  await welcome.locator('#agree').click();
  await welcome.locator('#who').waitFor();
  await page.bringToFront();
  await stripSaying('small-talk');
  expect(await observed()).toBeGreaterThan(0);
  expect((await heard()).some((message) => message.includes('coffee'))).toBe(true);

  await welcome.locator('#withdraw').click();
  await welcome.locator('#agree').waitFor();
  await noStrip();
  expect(session.context.pages().filter((one) => one.url().includes('/welcome/'))).toHaveLength(1);
  expect(errors).toEqual([]);
});

describe('the first minute', () => {
  test('a tip can be dismissed before anything is asked, and undone, without anything being stored', async () => {
    await forget();
    const page = await session.open(`${session.origin}/src/welcome/index.html`);
    const first = await until('a tip', () => ruleInOwnPage(page));
    await pressInOwnPage(page, '.main');
    await pressInOwnPage(page, '.card [data-do="once"]');
    await until('the tip to go', async () => (await ruleInOwnPage(page)) !== first);
    expect(await stored('dismissals')).toBeUndefined();
    await pressInOwnPage(page, '[data-do="notice"]');
    await until('the tip to be back', async () => (await ruleInOwnPage(page)) === first);
    expect(await stored('dismissals')).toBeUndefined();
    await page.close();
  });

  test('shows a draft with its tip before anything is asked, and the question is visible in a small window', async () => {
    await forget();
    const page = await session.context.newPage();
    await page.setViewportSize({ width: 1366, height: 657 });
    await page.goto(`${session.origin}/src/welcome/index.html`);
    await until('a tip', async () => (await ruleInOwnPage(page)) !== undefined);
    expect(await stored('settings')).toBeUndefined();
    for (const id of ['agree', 'later']) expect(await page.evaluate<number>(`document.querySelector('#${id}').getBoundingClientRect().bottom`)).toBeLessThan(657);
    expect(await page.evaluate<number>('scrollY')).toBe(0);
    // It is coached while it is being edited, as a draft on X is.
    await page.locator('.composer').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(trite);
    await until('the tip of what is typed', async () => (await ruleInOwnPage(page)) === 'small-talk');
  });

  test('what it reads and saves is one click away', async () => {
    await forget();
    const page = await session.open(`${session.origin}/src/welcome/index.html`);
    const promise = page.getByText('Messages, searches, Grok');
    expect(await promise.isVisible()).toBe(false);
    await page.locator('#ask summary').click();
    await promise.waitFor();
  });

  test('name, handle and two topics go into the brand; an invalid handle gets the focus', async () => {
    await forget();
    const page = await session.open(`${session.origin}/src/welcome/index.html`);
    await page.locator('#agree').click();
    await until('the focus on the next step', () => page.evaluate<boolean>(`document.activeElement?.id === 'who-title'`));
    await page.locator('#name').fill('Kopi Senja');
    await page.locator('#handle').fill('no handle');
    await page.locator('#topic-1').fill('kopi');
    await page.locator('#topic-2').fill(' resep ');
    await page.locator('#who .primary').click();
    await until('the focus in the field', () => page.evaluate<boolean>(`document.activeElement?.id === 'handle'`));
    expect(await stored('brands')).toBeUndefined();
    await page.locator('#handle').fill('@kopi_senja');
    await page.locator('#who .primary').click();
    await page.locator('#ready').waitFor();
    expect(await stored('brands')).toMatchObject([{ name: 'Kopi Senja', handle: 'kopi_senja', topics: ['kopi', 'resep'] }]);
  });

  test('each step can be skipped', async () => {
    await forget();
    const page = await session.open(`${session.origin}/src/welcome/index.html`);
    await page.locator('#agree').click();
    await page.locator('#skip').click();
    await page.locator('#ready').waitFor();
    expect(await stored('brands')).toBeUndefined();
    expect(await stored('settings')).toMatchObject({ consented: true });
  });
});

test('the popup links to the welcome page, and that to the brand', async () => {
  await forget();
  const popup = await openPopup(session);
  await until('the button', () => popup.evaluate<boolean>(`document.querySelector('.health button') !== null`));
  const opening = session.context.waitForEvent('page');
  await popup.evaluate(`document.querySelector('.health button').click()`);
  const welcome = await opening;
  await welcome.locator('#agree').click();
  await welcome.locator('#skip').click();
  await welcome.locator('a[href$="#brand"]').click();
  await welcome.waitForURL(/options\/index\.html#brand/);
  await welcome.locator('#name').waitFor();
});

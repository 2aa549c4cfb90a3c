import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPopup } from '../../tools/browser/popup.ts';
import { startSession, type Session } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { complaintsOf, openCoached, typeInto } from './support/coached.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

let session: Session;
beforeAll(async () => {
  session = await startSession({ agree: false });
  await (await session.worker()).evaluate(`self.heard = []; chrome.runtime.onMessage.addListener((message) => { self.heard.push(message.kind + JSON.stringify(message.args)); })`);
});
afterAll(() => session.close());

const heard = async (): Promise<readonly string[]> => (await session.worker()).evaluate<readonly string[]>('self.heard');

test('a new extension opens the welcome page once; before the yes no draft is read, and taking it back ends it', async () => {
  const welcome = await until('the welcome page', () => session.context.pages().find((page) => page.url().includes('/welcome/')));
  const complaints = complaintsOf(welcome);
  await welcome.locator('#agree').waitFor();
  await welcome.locator('#later').click();
  await welcome.getByText('Nothing is read until you say yes').waitFor();

  const { page, inWorld, stripSaying, strips, noStrip } = await openCoached(session, 'https://x.com/home');
  // Whatever our script observes from now on: boxes, profiles, posts that scroll by.
  await inWorld(`globalThis.observed = 0; for (const Observer of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const { observe } = Observer.prototype;
    Observer.prototype.observe = function (...args) { observed++; return observe.apply(this, args); };
  } undefined`);
  const observed = (): Promise<number> => inWorld<number>('observed');
  await typeInto(page.locator(editor).first(), trite);
  await until('the coach to have asked', async () => (await heard()).some((message) => message.startsWith('hello')));
  // A post is sent, too: nothing of it may be remembered.
  await page.locator('[data-testid="tweetButtonInline"]').first().click();
  await typeInto(page.locator(editor).first(), trite);

  const popup = await openPopup(session);
  await until('the health line', () => popup.evaluate<boolean>(`document.querySelector('[data-health="unasked"]') !== null`));
  await popup.close();
  // The popup's question came later than any of the coach's would have.
  expect((await heard()).filter((message) => !message.startsWith('hello'))).toEqual([]);
  expect(await strips()).toEqual([]);
  await page.locator('[data-testid="AppTabBar_Profile_Link"]').click();
  await page.locator('[data-testid="UserName"]').waitFor();
  await page.goBack();
  await typeInto(page.locator(editor).first(), trite);
  expect(await observed()).toBe(0);

  await welcome.locator('#agree').click();
  await welcome.getByText('The coach is on.').waitFor();
  await page.bringToFront();
  await stripSaying('trite-now');
  expect(await observed()).toBeGreaterThan(0);
  expect((await heard()).some((message) => message.includes('coffee'))).toBe(true);

  await welcome.locator('#withdraw').click();
  await welcome.locator('#agree').waitFor();
  await noStrip();
  expect(session.context.pages().filter((one) => one.url().includes('/welcome/'))).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('the popup leads to the welcome page, and that to brand and trial', async () => {
  const popup = await openPopup(session);
  await until('the button', () => popup.evaluate<boolean>(`document.querySelector('.health button') !== null`));
  const opening = session.context.waitForEvent('page');
  await popup.evaluate(`document.querySelector('.health button').click()`);
  const welcome = await opening;
  await welcome.locator('#agree').waitFor();
  await welcome.locator('a[href$="#brand"]').click();
  await welcome.waitForURL(/options\/index\.html#brand/);
  await welcome.locator('#name').waitFor();
});

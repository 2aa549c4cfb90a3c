import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { standIn } from '../../stand-in/serve.ts';
import { torture } from '../../torture/support/torture.ts';
import { leavePage, startWithCache } from '../support/back-forward-cache.ts';
import { collectErrors, openCoached, typeInto } from '../support/coached.ts';
import { decodeParts } from '../../../src/core/storage/codec.ts';
import { reportsOf } from '../../../tools/browser/shown.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const ours = 'html > div[data-beside=""]';
const home = 'https://x.com/home';

let session: Session;
/** One of our pages, which asks the tabs what they show. */
let options: Page;
beforeAll(async () => {
  ({ session, options } = await startWithCache());
});
afterAll(() => session.close());
beforeEach(() => async () => {
  for (const page of session.context.pages().slice(1)) if (page !== options) await page.close();
});

const textOf = (page: Page): Promise<string> => page.evaluate<string>('window.standIn.texts()[0].state');
const caretOf = (page: Page): Promise<number> => page.evaluate<number>(`(() => { const { focusNode, focusOffset } = document.getSelection(); const range = document.createRange(); range.setStart(document.querySelector('${editor}'), 0); range.setEnd(focusNode, focusOffset); return range.toString().length; })()`);

torture('T15', 'after a return from the back/forward cache, draft and caret are there, and one coach that answers', { small: 2, full: 50 }, async ({ n, fault }) => {
  const { page, stripSaying } = await openCoached(session, home);
  const errors = collectErrors(page);
  await typeInto(page.locator(editor).first(), trite);
  await page.keyboard.press('ArrowLeft');
  await stripSaying('small-talk');
  for (let i = 0; i < n; i++) {
    const comeBack = await leavePage(page);
    await comeBack();
    fault();
    expect([await textOf(page), await caretOf(page)]).toEqual([trite, trite.length - 1]);
    // The background is asked again before a word is read.
    const [report, ...more] = await until('the coach of the draft', async () => {
      const coached = (await reportsOf(options)).filter(({ drafts }) => drafts.length > 0);
      return coached.length > 0 && coached;
    });
    expect([report?.drafts.map(({ text }) => text), more]).toEqual([[trite], []]);
    expect(await page.locator(ours).count()).toBe(1);
  }
  await page.keyboard.type(' #love #happy #coffee #monday #goals');
  await until('the new answer', async () => (await reportsOf(options)).some(({ drafts }) => drafts.some(({ review }) => review?.tips.some(({ ruleId }) => ruleId === 'hashtags'))));
  expect(errors).toEqual([]);
});

torture('T15', 'the coach carries on after its tab was frozen and thawed', { small: 2, full: 50 }, async ({ n, fault }) => {
  const { page, stripSaying, noStrip } = await openCoached(session, home);
  const devtools = await session.context.newCDPSession(page);
  for (let i = 0; i < n; i++) {
    await typeInto(page.locator(editor).first(), trite);
    // Frozen while a request is under way.
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    fault();
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await stripSaying('small-talk');
    expect(await textOf(page)).toBe(trite);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await noStrip();
  }
});

torture('T15', 'a tab that was discarded from memory returns with one coach', { small: 1, full: 20 }, async ({ n, fault }) => {
  for (let i = 0; i < n; i++) {
    const { page, stripSaying } = await openCoached(session, home);
    await typeInto(page.locator(editor).first(), trite);
    await stripSaying('small-talk');
    await options.bringToFront();
    const [id] = await options.evaluate<readonly number[]>(`chrome.tabs.query({}).then(async (tabs) => { const asked = await Promise.all(tabs.map(async ({ id }) => ({ id, reply: await chrome.tabs.sendMessage(id, { kind: 'getReport', args: [] }).catch(() => undefined) }))); return asked.filter(({ reply }) => reply?.ok).map(({ id }) => id); })`);
    const kept = await options.evaluate<number>(`chrome.tabs.discard(${id}).then(({ id }) => id)`);
    fault();
    await options.evaluate(`chrome.tabs.reload(${kept})`);
    await until('a coach in the tab that is back', async () => (await reportsOf(options)).length === 1);
    expect((await reportsOf(options)).flatMap(({ drafts }) => drafts)).toEqual([]);
    await options.evaluate(`chrome.tabs.remove(${kept})`);
    await until('no tab', async () => (await reportsOf(options)).length === 0);
  }
});

const routes = ['AppTabBar_Profile_Link', 'AppTabBar_Home_Link', 'AppTabBar_Explore_Link', 'AppTabBar_Notifications_Link', 'AppTabBar_DirectMessage_Link'];

torture('T15', 'after any change of route, each open composer has one coach, and none is left over', { small: 10, full: 200 }, async ({ n, random, fault, fail }) => {
  const { page, strips, noStrip, stripSaying } = await openCoached(session, home);
  const errors = collectErrors(page);
  for (let i = 0; i < n; i++) {
    const route = random.pick(routes);
    await page.evaluate(`document.querySelector('[data-testid="${route}"]').click()`);
    fault();
    if (await page.locator(editor).first().isVisible()) {
      if (random.is(0.3)) await typeInto(page.locator(editor).first(), 'a');
    }
    if (random.is(0.2)) await page.evaluate('history.back()');
    if ((await page.locator('html > div[data-beside]').count()) > 2) fail('more than a strip and a card');
    if ((await strips()).length > 1) fail('more than one strip');
  }
  await page.evaluate(`document.querySelector('[data-testid="AppTabBar_Home_Link"]').click()`);
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('small-talk');
  await page.evaluate(`document.querySelector('[data-testid="AppTabBar_Explore_Link"]').click()`);
  await noStrip();
  await until('nothing of ours', async () => (await page.locator('html > div').count()) === 0);
  expect(errors).toEqual([]);
});

torture('T15', 'two tabs with two accounts each have a coach for their own draft and account', { small: 2, full: 20 }, async ({ n, fault }) => {
  await session.reset();
  const mine = await openCoached(session, home);
  const theirs = await session.context.newPage();
  const answer = await standIn();
  await theirs.route('https://x.com/stand-in/app.js', (route) => {
    const { body, headers, ...rest } = answer(new URL(route.request().url()));
    return route.fulfill({ ...rest, headers: { ...headers, 'cache-control': 'no-store' }, body: body.replaceAll('saddlespoke', 'noor_maps') });
  });
  await theirs.goto(home);
  const write = async (page: Page, text: string): Promise<void> => {
    await page.bringToFront();
    await typeInto(page.locator(editor).first(), text);
    await until(`the coach of “${text}”`, async () => (await reportsOf(options)).some(({ drafts }) => drafts.some((draft) => draft.text === text)));
    await page.locator('[data-testid="tweetButtonInline"]').first().click();
    await until('an empty composer', async () => (await textOf(page)) === '');
  };
  for (let i = 1; i <= n; i++) {
    await write(mine.page, `Line ${i} of the repair list: patch, chain and brakes`);
    await write(theirs, `Map ${i} shows every fountain between here and the station`);
    fault(2);
  }
  const record = await until('every post in the record', async () => {
    const stored = await (await session.worker()).evaluate<{ record?: string }>(`chrome.storage.local.get('record')`);
    const posts = (decodeParts(stored)['record'] ?? []) as readonly { readonly account?: string }[];
    return posts.length === 2 * n && posts;
  });
  const of = (handle: string): number => record.filter(({ account }) => account === handle).length;
  expect([of('saddlespoke'), of('noor_maps')]).toEqual([n, n]);
});

import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hashtagWall } from '../support/drafts.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import { until } from '../../tools/browser/until.ts';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { collectErrors, sharedTab, typeInto, typeKeyByKey } from './support/coached.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
const tab = sharedTab(() => session);
afterEach(tab.tidy);

describe('each composer gets the tips of its own draft, and no other', () => {
  test('home', async () => {
    const { page, strips, stripSaying, expectTrueEditors } = await tab.open('https://x.com/home');
    const errors = collectErrors(page);
    await typeKeyByKey(page.locator(editor).first(), trite);
    await stripSaying('small-talk');
    expect(await strips()).toHaveLength(1);
    await expectTrueEditors();
    expect(errors).toEqual([]);
  });

  test('the modal over home, whose composer has the same test id', async () => {
    const { page, strips, stripSaying } = await tab.open('https://x.com/home');
    await typeKeyByKey(page.locator(editor).first(), trite);
    await stripSaying('small-talk');
    await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
    const modal = page.locator(`[role="dialog"] ${editor}`);
    await modal.waitFor();
    expect(await page.locator('[data-testid="tweetTextarea_0"]').count()).toBe(2);
    await typeKeyByKey(modal, hashtagWall);
    await stripSaying('hashtags');
    const rules = (await strips()).map(({ firstRule }) => firstRule);
    expect(rules.filter((rule) => rule === 'hashtags')).toHaveLength(1);
  });

  test('the parts of a thread: the strip is about the one being written', async () => {
    const { page, strips, stripSaying } = await tab.open('https://x.com/compose/post?parts=2');
    const part = (n: number): Locator => page.locator(`[role="dialog"] [data-testid="tweetTextarea_${n}"][contenteditable="true"]`);
    await typeKeyByKey(part(0), trite);
    await stripSaying('thread');
    await typeKeyByKey(part(1), 'THE TUBES ARE HERE AT LAST!!!');
    await stripSaying('shouting');
    await part(0).click();
    await stripSaying('thread');
    expect(await strips()).toHaveLength(1);
  });

  test('a quote', async () => {
    const { page, stripSaying } = await tab.open('https://x.com/compose/post?quote=1001');
    await typeKeyByKey(page.locator(`[role="dialog"] ${editor}`), trite);
    await stripSaying('quote');
  });

  test('a reply in the modal: small talk is fine there, four hashtags are not', async () => {
    const { page, strips, stripSaying } = await tab.open('https://x.com/compose/post?reply=1001');
    await typeKeyByKey(page.locator(`[role="dialog"] ${editor}`), trite);
    const [strip] = await until('a strip', async () => {
      const seen = await strips();
      return seen.length === 1 && seen;
    });
    expect(strip?.firstRule).not.toBe('small-talk');
    await page.keyboard.type(' #a1 #b2 #c3 #d4');
    await stripSaying('hashtags');
  });

  test('an inline reply, which has no toolbar until it is used', async () => {
    const { page, stripSaying } = await tab.open('https://x.com/noor_maps/status/1001');
    expect(await page.locator('[data-testid="inline_reply_offscreen"] [data-testid="toolBar"]').count()).toBe(0);
    await typeKeyByKey(page.locator(`[data-testid="inline_reply_offscreen"] ${editor}`), hashtagWall);
    await stripSaying('hashtags');
  });

  test('the mobile web’s textarea', async () => {
    const { page, stripSaying } = await tab.open('https://x.com/compose/post?mobile=1');
    await typeKeyByKey(page.locator('[role="dialog"] textarea[data-testid="tweetTextarea_0"]'), trite);
    await stripSaying('small-talk');
  });

  test('X Pro: the drawer, and a reply in a column', async () => {
    const { page, stripSaying, strips } = await tab.open('https://pro.x.com/');
    await typeKeyByKey(page.locator(`[data-testid="drawerAnimatedDiv"] ${editor}`), trite);
    await stripSaying('small-talk');
    await typeKeyByKey(page.locator(`[data-testid="inline_reply_offscreen"] ${editor}`).first(), hashtagWall);
    await stripSaying('hashtags');
    expect(await strips()).toHaveLength(2);
  });
});

test('posting empties the strip, and the next draft is reviewed from scratch', async () => {
  const { page, stripSaying, noStrip, expectTrueEditors } = await tab.open('https://x.com/home');
  const box = page.locator(editor).first();
  await typeInto(box, trite);
  await stripSaying('small-talk');
  await page.locator('[data-testid="tweetButtonInline"]').first().click();
  await noStrip();
  await expectTrueEditors();
  const record = await until('the post in the record', async () => {
    const stored = await (await session.worker()).evaluate<{ record?: string }>(`chrome.storage.local.get('record')`);
    return decodeParts(stored)['record'] as readonly { readonly rules: readonly string[] }[] | undefined;
  });
  expect(record.map(({ rules }) => rules.includes('small-talk'))).toEqual([true]);
  expect(JSON.stringify(record)).not.toContain('coffee');
  await typeInto(box, hashtagWall);
  await stripSaying('hashtags');
});

test('when the route changes without a reload, the strip disappears with its composer', async () => {
  const { page, stripSaying, noStrip } = await tab.open('https://x.com/home');
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('small-talk');
  await page.locator('[data-testid="AppTabBar_Profile_Link"]').click();
  await page.locator('[data-testid="UserName"]').waitFor();
  await noStrip();
});

test('a composer that disappears during its review leaves no tip and no error', async () => {
  const { page, noStrip, strips } = await tab.open('https://x.com/home');
  const errors = collectErrors(page);
  await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
  await typeInto(page.locator(`[role="dialog"] ${editor}`), trite);
  await page.goBack();
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  await noStrip();
  await typeInto(page.locator(editor).first(), 'Hello');
  await until('a strip for the other draft', async () => (await strips()).length === 1);
  expect(errors).toEqual([]);
});

test('nothing of ours is in the site’s tree', async () => {
  const { page, stripSaying } = await tab.open('https://x.com/home');
  /** Every element of the body with the names of its attributes. Their values differ from run to run. */
  const shape = (): Promise<string> =>
    page.evaluate(() => [...document.body.querySelectorAll('*')].map((element) => `${element.tagName} ${element.getAttributeNames().toSorted().join(' ')}`).join('\n'));
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('small-talk');
  const coached = await shape();
  const popupOff = await session.worker();
  await popupOff.evaluate(`chrome.storage.local.set({ settings: { consented: true, isOn: false } })`);
  const { noStrip } = { noStrip: () => until('no host', () => page.evaluate(() => document.querySelector('html > div') === null)) };
  await noStrip();
  expect(await shape()).toBe(coached);
  expect(await page.evaluate(() => document.documentElement.getAttributeNames().toSorted())).toEqual(['data-theme', 'dir', 'lang', 'style']);
});

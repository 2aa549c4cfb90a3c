import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Session } from '../../tools/browser/session.ts';
import { cardIn, stripsIn } from '../../tools/browser/extension-world.ts';
import { reportsOf } from '../../tools/browser/shown.ts';
import { until } from '../../tools/browser/until.ts';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { leavePage, startWithCache } from './support/back-forward-cache.ts';
import { openCoached, typeInto } from './support/coached.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const home = 'https://x.com/home';

let session: Session;
/** One of our pages, to change the settings as options and popup do. */
let options: Page;
beforeAll(async () => {
  ({ session, options } = await startWithCache());
});
afterAll(() => session.close());
beforeEach(async () => {
  await session.reset();
  await ask('updateSettings', { reviewDelay: 0 });
});
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) if (page !== options) await page.close();
});

const ask = <T>(kind: string, wish: unknown): Promise<T> => options.evaluate<T>(`chrome.runtime.sendMessage(${JSON.stringify({ kind, args: [wish] })})`);
const kept = async (): Promise<Readonly<Record<string, unknown>>> => {
  const { settings: _, schemaVersion: __, ...rest } = decodeParts(await (await session.worker()).evaluate<Record<string, unknown>>('chrome.storage.local.get(null)'));
  return rest;
};
/** Waits until an active coach would have read everything: page and background have answered a message that was sent after everything else. */
const settled = async (page: Page): Promise<void> => {
  for (const _ of [1, 2, 3]) {
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))');
    await reportsOf(options);
  }
};
/** Uses pointer and keys like a person, because Firefox's driver waits forever for a page from the cache to load. */
async function press(page: Page, selector: string): Promise<void> {
  const { x, y } = await until(`a place for ${selector}`, () => page.evaluate<{ x: number; y: number } | undefined>(`(({ x, y, width, height } = {}) => width && { x: x + width / 2, y: y + height / 2 })(document.querySelector('${selector}')?.getBoundingClientRect())`));
  await page.mouse.click(x, y);
}

/** Drafts that a coach has read, except that of the welcome page, which may be in the first tab and needs no consent. */
const draftsRead = async () => (await reportsOf(options)).flatMap(({ drafts }) => drafts).filter(({ text }) => text.startsWith(trite));

const asleep: readonly (readonly [name: string, change: object])[] = [
  ['consent is withdrawn', { consented: false }],
  ['the coach is switched off', { isOn: false }],
  ['it is paused', { pausedUntil: Date.now() + 3_600_000 }],
  ['it is paused on this site', { pausedSites: ['x.com'] }],
];

test.each(asleep)('%s while the page is in the back/forward cache: nothing is shown, read or stored when it is back', async (_, change) => {
  const { page, inWorld, stripSaying } = await openCoached(session, home);
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('small-talk');
  const comeBack = await leavePage(page);
  await ask('updateSettings', change);
  await comeBack();
  expect(await stripsIn(inWorld)).toEqual([]);
  await press(page, editor);
  await page.keyboard.type(', again');
  await until('the words', () => page.evaluate<boolean>(`window.standIn.texts()[0].state.includes(', again')`));
  await settled(page);
  expect(await stripsIn(inWorld)).toEqual([]);
  expect(await draftsRead()).toEqual([]);
  await press(page, '[data-testid="tweetButtonInline"]');
  await until('an empty composer', () => page.evaluate<boolean>('window.standIn.texts()[0].state === ""'));
  await settled(page);
  expect(await kept()).toEqual({});
});

test.each(asleep)('%s while a profile is in the back/forward cache: no card is shown and nothing is learned when it is back', async (_, change) => {
  const { page, inWorld } = await openCoached(session, 'https://x.com/saddlespoke');
  await until('the card', async () => Boolean(await cardIn(inWorld)));
  const comeBack = await leavePage(page);
  await ask('updateSettings', change);
  await ask('deleteAllAccountData', undefined);
  const before = await kept();
  await comeBack();
  expect(await cardIn(inWorld)).toBeFalsy();
  await page.mouse.wheel(0, 600);
  await settled(page);
  expect(await cardIn(inWorld)).toBeFalsy();
  expect((await reportsOf(options)).filter(({ profile }) => profile)).toEqual([]);
  expect(await kept()).toEqual(before);
});

test('one rule is switched off while the page is in the back/forward cache: its tip is gone when it is back', async () => {
  const { page, inWorld, stripSaying } = await openCoached(session, home);
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('small-talk');
  const comeBack = await leavePage(page);
  await ask('setRulesEnabled', { ids: ['small-talk'], isOn: false });
  await comeBack();
  const said = await until('another answer to the same draft', async () => (await draftsRead())[0]);
  expect(said.text).toBe(trite);
  expect(said.review?.tips.map(({ ruleId }) => ruleId)).not.toContain('small-talk');
  expect((await stripsIn(inWorld)).map(({ firstRule }) => firstRule)).not.toContain('small-talk');
});

test('consent is given again while the page is in the back/forward cache: the coach reads again', async () => {
  const { page, stripSaying, noStrip } = await openCoached(session, home);
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('small-talk');
  await ask('updateSettings', { isOn: false });
  await noStrip();
  const comeBack = await leavePage(page);
  await ask('updateSettings', { isOn: true });
  await comeBack();
  await stripSaying('small-talk');
});

test.each([
  { name: 'Bluesky', address: 'https://bsky.app/intent/compose', box: '[role="dialog"] .ProseMirror' },
  { name: 'Mastodon', address: 'https://mastodon.example/publish', box: '.autosuggest-textarea__textarea' },
])('$name: switched off while the page is in the back/forward cache, the coach shows and reads nothing when it is back; switched on the same way, it reads again', async ({ address, box }) => {
  await session.permit(new URL(address).origin);
  const { page, inWorld, stripSaying } = await openCoached(session, address);
  await typeInto(page.locator(box), trite);
  await stripSaying('small-talk');
  const comeBack = await leavePage(page);
  await ask('updateSettings', { isOn: false });
  await comeBack();
  expect(await stripsIn(inWorld)).toEqual([]);
  await press(page, box);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(', again');
  await until('the words', () => page.evaluate<boolean>(`window.standIn.texts()[0].state === '${trite}, again'`));
  await settled(page);
  expect(await stripsIn(inWorld)).toEqual([]);
  expect(await draftsRead()).toEqual([]);
  const comeBackAgain = await leavePage(page);
  await ask('updateSettings', { isOn: true });
  await comeBackAgain();
  await stripSaying('small-talk');
});

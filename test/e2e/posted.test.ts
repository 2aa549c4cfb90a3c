import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startSession, type Session } from '../../tools/browser/session.ts';
import { reportsOf } from '../../tools/browser/shown.ts';
import { until } from '../../tools/browser/until.ts';
import { unpacked } from '../../src/core/storage/codec.ts';
import { openCoached } from './support/coached.ts';

const editor = '[data-testid="tweetTextarea_0"]:is([contenteditable="true"], textarea)';
const boxes = {
  home: { address: 'https://x.com/home', box: editor, post: '[data-testid="tweetButtonInline"]' },
  modal: { address: 'https://x.com/compose/post', box: `[role="dialog"] ${editor}`, post: '[role="dialog"] [data-testid="tweetButton"]' },
  reply: { address: 'https://x.com/noor_maps/status/1002', box: `[data-testid="inline_reply_offscreen"] ${editor}`, post: '[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]' },
  drawer: { address: 'https://pro.x.com/', box: `[data-testid="drawerAnimatedDiv"] ${editor}`, post: '[data-testid="drawerAnimatedDiv"] [data-testid="toolBar"] button:not([aria-label])' },
  phone: { address: 'https://x.com/home?mobile=1', box: editor, post: '[data-testid="tweetButtonInline"]' },
} as const;
type Where = keyof typeof boxes;
const everywhere = Object.keys(boxes) as readonly Where[];
const closing: readonly Where[] = ['modal', 'drawer'];

let session: Session;
let options: Page;
beforeAll(async () => {
  session = await startSession();
  options = await session.open(`${session.origin}/src/options/index.html#data`);
});
afterAll(() => session.close());
beforeEach(() => session.reset());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) if (page !== options) await page.close();
});

interface Kept {
  readonly runs: readonly number[];
}
const record = async (): Promise<readonly Kept[]> => (unpacked(await (await session.worker()).evaluate<Record<string, unknown>>(`chrome.storage.local.get('record')`))['record'] ?? []) as readonly Kept[];
/** Which posts are remembered: no words are, but how many runs of four of them there were. */
const sizes = async (): Promise<readonly number[]> => (await record()).map(({ runs }) => runs.length);
const size = (text: string): number => text.split(' ').length - 3;
const posts = (page: Page): Promise<number> => page.evaluate<number>(`window.standIn.posts().filter(({ author }) => author === 'saddlespoke').length`);
/** One more post than counted before is remembered, and none comes after it: the next one written and taken is the next one remembered. */
async function remembered(n: number): Promise<void> {
  await until(`${n} remembered`, async () => (await record()).length >= n);
  expect((await record()).length).toBe(n);
}

async function begin(where: Where, text: string, query = '') {
  const { address, box, post } = boxes[where];
  const coached = await openCoached(session, `${address}${query && (address.includes('?') ? '&' : '?') + query}`);
  const { page } = coached;
  const write = async (words: string): Promise<void> => {
    await page.locator(box).first().click();
    await page.keyboard.type(words);
    await until(`the coach of “${words}”`, async () => (await reportsOf(options)).some(({ drafts }) => drafts.some((draft) => draft.text.includes(words))));
  };
  await write(text);
  const erase = async (): Promise<void> => {
    await page.locator(box).first().click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await until('an empty box', () => page.evaluate<boolean>(`window.standIn.texts().every(({ state }) => state === '')`));
  };
  const isGone = (): Promise<unknown> => until('no box', async () => (await page.locator(box).count()) === 0);
  return { ...coached, write, erase, isGone, press: () => page.locator(post).first().click(), box };
}
const tip = 'How we patch a tube in 5 minutes: mark, sand, glue';
const next = 'The workshop opens at nine on Monday';

/** Posts something that is taken: whatever was remembered by mistake before it would be remembered by then. */
async function proveOnly(where: Where = 'home'): Promise<void> {
  const { page, press, write } = await begin(where, next);
  const before = await posts(page);
  await press();
  await until('the post', async () => (await posts(page)) === before + 1);
  await until('the post remembered', async () => (await record()).length > 0);
  await write(`${next}, too`);
  expect(await sizes()).toEqual([size(next)]);
}

test.each(everywhere)('%s: a post that is taken is remembered once, however fast one writes on and posts again', async (where) => {
  const { page, press, box } = await begin(where, tip);
  const before = await posts(page);
  await press();
  if (where === 'modal') {
    await until('the post', async () => (await posts(page)) === before + 1);
    return remembered(1);
  }
  await page.locator(box).first().click();
  await page.keyboard.type(next);
  await press();
  await until('both posts', async () => (await posts(page)) === before + 2);
  await until('two remembered', async () => (await record()).length === 2);
  expect(await sizes()).toEqual([size(next), size(tip)]);
});

test.each(everywhere)('%s: refused, edited and deleted: not remembered', async (where) => {
  const { page, press, erase } = await begin(where, tip, 'answer=no');
  await press();
  await page.locator('[data-testid="toast"]').waitFor();
  await page.keyboard.type('!');
  await erase();
  await proveOnly();
});

test.each(everywhere)('%s: refused, and deleted in one go: not remembered', async (where) => {
  const { page, press, erase } = await begin(where, tip, 'answer=no');
  await press();
  await page.locator('[data-testid="toast"]').waitFor();
  await erase();
  await proveOnly();
});

test.each(everywhere)('%s: refused, rewritten and taken: remembered once, as what was taken', async (where) => {
  const { page, press, erase, write } = await begin(where, `${tip}, again and again`, 'answer=no');
  await press();
  await page.locator('[data-testid="toast"]').waitFor();
  await erase();
  await page.evaluate(`window.standIn.answer('yes')`);
  await write(tip);
  await press();
  await until('the post remembered', async () => (await record()).length > 0);
  await proveLater(page);
  expect(await sizes()).toEqual([size(tip)]);
});

/** Long enough for what waits for the page's word to have given up: the toast goes after it. */
const proveLater = (page: Page): Promise<unknown> => until('no toast', async () => (await page.locator('[data-testid="toast"]').count()) === 0);

test.each(everywhere)('%s: taken after a while: remembered once', async (where) => {
  const { page, press } = await begin(where, tip, 'answer=later');
  await press();
  expect(await record()).toEqual([]);
  await page.evaluate('window.standIn.decide(true)');
  await until('the post remembered', async () => (await record()).length === 1);
  await proveLater(page);
  expect(await record()).toHaveLength(1);
});

test.each(everywhere)('%s: refused after a while, and deleted: not remembered', async (where) => {
  const { page, press, erase } = await begin(where, tip, 'answer=later');
  await press();
  await page.evaluate('window.standIn.decide(false)');
  await page.locator('[data-testid="toast"]').waitFor();
  await erase();
  await proveOnly();
});

test.each(['Discard', 'Save'])('modal: refused, then closed, and “%s”: not remembered', async (answer) => {
  const { page, press, isGone } = await begin('modal', tip, 'answer=no');
  await press();
  await page.locator('[data-testid="toast"]').waitFor();
  await page.locator('[data-testid="app-bar-close"]').first().click();
  await page.getByRole('button', { name: answer }).click();
  await isGone();
  await proveOnly();
});

test('modal: refused, then closed with Escape, and discarded: not remembered', async () => {
  const { page, press, isGone } = await begin('modal', tip, 'answer=no');
  await press();
  await page.locator('[data-testid="toast"]').waitFor();
  // Draft.js keeps the key to itself.
  await page.locator('[data-testid="app-bar-close"]').first().press('Escape');
  await page.getByRole('button', { name: 'Discard' }).click();
  await isGone();
  await proveOnly();
});

test.each(['home', 'modal'] as const)('%s: refused, then away by the browser’s Back: not remembered', async (where) => {
  const { page } = await openCoached(session, 'https://x.com/explore');
  await page.locator(where === 'home' ? '[data-testid="AppTabBar_Home_Link"]' : '[data-testid="SideNav_NewTweet_Button"]').click();
  await page.evaluate(`window.standIn.answer('no')`);
  await page.locator(boxes[where].box).first().click();
  await page.keyboard.type(tip);
  // The welcome page may stand in the first tab, with a draft of its own.
  const isRead = async (): Promise<boolean> => (await reportsOf(options)).some(({ drafts }) => drafts.some(({ text }) => text === tip));
  await until('its coach', isRead);
  await page.locator(boxes[where].post).first().click();
  await page.locator('[data-testid="toast"]').waitFor();
  await page.goBack();
  await until('no draft', async () => !(await isRead()));
  await proveOnly();
});

test.each(closing)('%s: closed without Post, and deleted without Post: not remembered', async (where) => {
  const { page, isGone } = await begin(where, tip);
  await page.locator(where === 'drawer' ? '[data-testid="drawerAnimatedDiv"] [aria-label="Close"]' : '[data-testid="app-bar-close"]').first().click();
  if (where === 'modal') await page.getByRole('button', { name: 'Discard' }).click();
  await isGone();
  await proveOnly();
});

test.each(['Save draft', '@saddlespoke', 'Add a GIF', 'Close'])('another button of X Pro’s drawer (“%s”) posts nothing: not remembered', async (name) => {
  const { page, erase } = await begin('drawer', tip);
  // With the keys: a strip may lie over it.
  await page.locator('[data-testid="drawerAnimatedDiv"]').getByRole('button', { name, exact: true }).press('Enter');
  if (name === 'Add a GIF') await page.locator('[data-testid="app-bar-close"]').last().click();
  if (name === '@saddlespoke' || name === 'Add a GIF') await erase();
  await proveOnly();
});

test.each(['home', 'modal', 'drawer'] as const)('%s: Ctrl+Enter over the limit, and deleted: not remembered', async (where) => {
  const { page, erase } = await begin(where, `${tip}. `.repeat(8));
  await page.keyboard.press('ControlOrMeta+Enter');
  await erase();
  await proveOnly();
});

test.each(['home', 'drawer'] as const)('%s: Ctrl+Enter, and written on at once: each remembered once', async (where) => {
  const { page } = await begin(where, tip);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.type(next);
  await page.keyboard.press('ControlOrMeta+Enter');
  await until('both remembered', async () => (await record()).length === 2);
  expect(await sizes()).toEqual([size(next), size(tip)]);
});

test('refused, and saved among X Pro’s drafts: not remembered', async () => {
  const { page, press } = await begin('drawer', tip, 'answer=no');
  await press();
  await page.locator('[data-testid="toast"]').waitFor();
  await page.locator('[data-testid="drawerAnimatedDiv"]').getByRole('button', { name: 'Save draft' }).press('Enter');
  await proveOnly();
});

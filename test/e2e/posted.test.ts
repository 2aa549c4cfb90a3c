import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { openCoached, sharedTab, typeInto, type Coached } from './support/coached.ts';
import { sharedSession, type Session } from './support/shared-session.ts';

const editor = '[data-testid="tweetTextarea_0"]:is([contenteditable="true"], textarea)';
const boxes = {
  home: { address: 'https://x.com/home', box: editor, post: '[data-testid="tweetButtonInline"]', opens: undefined },
  modal: { address: 'https://x.com/compose/post', box: `[role="dialog"] ${editor}`, post: '[role="dialog"] [data-testid="tweetButton"]', opens: '[data-testid="SideNav_NewTweet_Button"]' },
  reply: { address: 'https://x.com/noor_maps/status/1002', box: `[data-testid="inline_reply_offscreen"] ${editor}`, post: '[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]', opens: undefined },
  drawer: { address: 'https://pro.x.com/', box: `[data-testid="drawerAnimatedDiv"] ${editor}`, post: '[data-testid="drawerAnimatedDiv"] [data-testid="toolBar"] button:not([aria-label])', opens: '.pro-post' },
  phone: { address: 'https://x.com/home?mobile=1', box: editor, post: '[data-testid="tweetButtonInline"]', opens: undefined },
} as const;
type Where = keyof typeof boxes;
const everywhere = Object.keys(boxes) as readonly Where[];

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
beforeEach(async () => {
  await session.reset();
  // The shortest review delay, because all that matters here is that there is a coach.
  await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: { consented: true, reviewDelay: 0 } })`);
});
const tab = sharedTab(() => session);
afterEach(tab.tidy);

/** A draft with this many words. What is stored of a post reveals the number, so a failure names the draft that should not be there. */
const words = 'On Monday we patch every tube that came in over the weekend for as long as the glue lasts and then ride home'.split(' ');
const draftOf = (count: number): string => words.slice(0, count).join(' ');

interface Kept {
  readonly runs: readonly number[];
}
/** How many words each stored post had, newest first. The words are not stored, but there is one hash for each run of four. */
const remembered = async (): Promise<readonly number[]> => {
  const { record } = decodeParts(await (await session.worker()).evaluate<Record<string, unknown>>(`chrome.storage.local.get('record')`));
  return ((record ?? []) as readonly Kept[]).map(({ runs }) => runs.length + 3);
};
/** Waits until exactly these posts are stored. */
async function expectRemembered(...counts: readonly number[]): Promise<void> {
  await until(`${counts.length} remembered`, async () => (await remembered()).length >= counts.length);
  expect(await remembered()).toEqual(counts);
}

/** A page that stays open, and may report a post while somebody writes in another. */
const inOwnPage = (address: string): Promise<Coached> => openCoached(session, address);

async function begin(where: Where, open = tab.open, address: string = boxes[where].address) {
  const { box, post, opens } = boxes[where];
  const { page, answered } = await open(address);
  const isThere = async (): Promise<boolean> => (await page.locator(box).count()) > 0;
  return {
    page,
    box: page.locator(box).first(),
    /** Writes a draft with this many words, in the open box or a new one. */
    write: async (count: number): Promise<void> => {
      if (opens !== undefined && !(await isThere())) await page.locator(opens).click();
      await typeInto(page.locator(box).first(), draftOf(count));
      await answered(draftOf(count));
    },
    press: () => page.locator(post).first().click(),
    erase: async (): Promise<void> => {
      await page.locator(box).first().click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Backspace');
      await until('an empty box', () => page.evaluate<boolean>(`window.standIn.texts().every(({ state }) => state === '')`));
    },
    isGone: () => until('no box', async () => !(await isThere())),
    /** Sets how X answers the next posts. */
    answer: (answer: 'yes' | 'no' | 'later') => page.evaluate(`window.standIn.answer('${answer}')`),
    /** Lets X accept or refuse the post. */
    decide: (isTaken: boolean) => page.evaluate(`window.standIn.decide(${isTaken})`),
    isRefused: () => page.locator('[data-testid="toast"]:not(:has(a))').waitFor(),
  };
}

type Written = Awaited<ReturnType<typeof begin>>;

/** Waits until X's message about a post is gone; after that nothing confirms the post. */
const toastGone = (page: Page): Promise<unknown> => until('no toast', async () => (await page.locator('[data-testid="toast"]').count()) === 0);

test.each(everywhere)('%s: an accepted post is stored once, however fast the person writes on and posts again', async (where) => {
  const { write, press, box } = await begin(where);
  await write(10);
  await press();
  if (where === 'modal') return expectRemembered(10);
  await typeInto(box, draftOf(7));
  await press();
  await expectRemembered(7, 10);
});

test.each(everywhere)('%s: refused and deleted, at once or letter by letter, now or after a while, a draft is never stored; rewritten and accepted it is stored once, as accepted', async (where) => {
  const { page, write, press, erase, answer, decide, isRefused } = await begin(where);
  await answer('no');
  await write(11);
  await press();
  await isRefused();
  await page.keyboard.type('!');
  await erase();
  await write(12);
  await press();
  await isRefused();
  await erase();
  await answer('later');
  await write(13);
  await press();
  await decide(false);
  await isRefused();
  await erase();
  await answer('no');
  await write(14);
  await press();
  await isRefused();
  await erase();
  await answer('yes');
  await write(9);
  await press();
  await expectRemembered(9);
});

test('everywhere: accepted after a while, or after a refusal, a post is stored once, even when X’s message is gone', { timeout: 120_000 }, async () => {
  const pages: Page[] = [];
  const counts: number[] = [];
  for (const where of everywhere) {
    const { page, write, press, erase, answer, decide, isRefused } = await begin(where, inOwnPage);
    pages.push(page);
    await answer('later');
    await write(7 + counts.length);
    await press();
    expect(await remembered(), where).toEqual(counts);
    await decide(true);
    counts.unshift(7 + counts.length);
    await expectRemembered(...counts);
    await answer('no');
    await write(20);
    await press();
    await isRefused();
    await erase();
    await answer('yes');
    await write(7 + counts.length);
    await press();
    counts.unshift(7 + counts.length);
    await expectRemembered(...counts);
  }
  await Promise.all(pages.map(toastGone));
  expect(await remembered()).toEqual(counts);
});

/** Closed without pressing Post or after a refusal, whatever is done with the draft. */
async function leaveModal(): Promise<Written> {
  const written = await begin('modal', inOwnPage, 'https://x.com/explore');
  const { page, write, press, answer, isRefused, isGone } = written;
  const close = page.locator('[data-testid="app-bar-close"]').first();
  const answerWith = (name: string): Promise<void> => page.getByRole('button', { name }).click();
  await answer('no');
  await write(11);
  await close.click();
  await answerWith('Discard');
  await isGone();
  for (const [count, name] of [[12, 'Discard'], [13, 'Save']] as const) {
    await write(count);
    await press();
    await isRefused();
    await close.click();
    await answerWith(name);
    await isGone();
  }
  await write(14);
  await press();
  await isRefused();
  // Draft.js stops the key event.
  await close.press('Escape');
  await answerWith('Discard');
  await isGone();
  await write(15);
  await press();
  await isRefused();
  await page.goBack();
  await isGone();
  return written;
}

/** Refused, then left with the browser's Back button. */
async function leaveHome(): Promise<Written> {
  const written = await begin('home', inOwnPage, 'https://x.com/explore');
  const { page, write, press, answer, isRefused, isGone } = written;
  const home = page.locator('[data-testid="AppTabBar_Home_Link"]');
  await home.click();
  await answer('no');
  await write(11);
  await press();
  await isRefused();
  await page.goBack();
  await isGone();
  await home.click();
  return written;
}

/** Closed, saved as a draft, or another button than Post pressed; also refused and then saved. */
async function leaveDrawer(): Promise<Written> {
  const written = await begin('drawer', inOwnPage);
  const { page, write, press, erase, answer, isRefused, isGone } = written;
  // By keyboard, because a strip may cover the button.
  const use = (name: string): Promise<void> => page.locator('[data-testid="drawerAnimatedDiv"]').getByRole('button', { name, exact: true }).press('Enter');
  await write(11);
  await page.locator('[data-testid="drawerAnimatedDiv"] [aria-label="Close"]').click();
  await isGone();
  await write(12);
  await use('Close');
  await isGone();
  await write(13);
  await use('Save draft');
  await write(14);
  await use('@saddlespoke');
  await erase();
  await write(15);
  await use('Add a GIF');
  await page.locator('[data-testid="app-bar-close"]').last().click();
  await erase();
  await answer('no');
  await write(16);
  await press();
  await isRefused();
  await use('Save draft');
  return written;
}

test('a draft that is left in any way other than by posting is not stored, even if the next one is posted immediately', async () => {
  const pages: Page[] = [];
  const counts: number[] = [];
  for (const leave of [leaveModal, leaveHome, leaveDrawer]) {
    const { page, answer, write, press } = await leave();
    pages.push(page);
    await answer('yes');
    await write(7 + counts.length);
    await press();
    counts.unshift(7 + counts.length);
    await expectRemembered(...counts);
  }
  await Promise.all(pages.map(toastGone));
  expect(await remembered()).toEqual(counts);
});

test.each(everywhere.filter((where) => where !== 'reply'))('%s: a scheduled post is not stored, the next one is', async (where) => {
  const { page, write, press } = await begin(where);
  await write(11);
  // By keyboard, because a strip may cover the button. A dialog comes before the page.
  await page.locator('[data-testid="scheduleOption"]').first().press('Enter');
  await page.locator('[data-testid="scheduledConfirmationPrimaryAction"]').click();
  await page.locator('[data-testid="scheduledTweetIndicator"]').waitFor();
  await press();
  await page.locator('[data-testid="scheduledTweetIndicator"]').waitFor({ state: 'detached' });
  await write(9);
  await press();
  await expectRemembered(9);
});

test('a scheduled thread is not stored, the next post is', async () => {
  const { page, write, press } = await begin('modal', tab.open, 'https://x.com/compose/post?parts=2');
  await typeInto(page.locator('[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable="true"]'), draftOf(13));
  await write(11);
  await page.locator('[role="dialog"] [data-testid="scheduleOption"]').press('Enter');
  await page.locator('[data-testid="scheduledConfirmationPrimaryAction"]').click();
  await press();
  await page.locator('[data-testid="scheduledTweetIndicator"]').waitFor({ state: 'detached' });
  await write(9);
  await press();
  await expectRemembered(9);
});

test.each(['home', 'modal', 'drawer'] as const)('%s: Ctrl+Enter over the limit, then deleted, is not stored; within the limit, and typed on at once, each post is stored once', async (where) => {
  const { page, box, write, erase } = await begin(where);
  await typeInto(box, `${draftOf(22)}. `.repeat(4));
  await page.keyboard.press('ControlOrMeta+Enter');
  await erase();
  await write(10);
  await page.keyboard.press('ControlOrMeta+Enter');
  if (where === 'modal') return expectRemembered(10);
  await page.keyboard.type(draftOf(5));
  await page.keyboard.press('ControlOrMeta+Enter');
  await expectRemembered(5, 10);
});

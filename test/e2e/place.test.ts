import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hashtagWall } from '../support/drafts.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import { until } from '../../tools/browser/until.ts';
import { sharedTab, typeInto, type Coached } from './support/coached.ts';
import { hitsIn, resize, zoom } from './support/place.ts';
import { clickInStrip, isInStrip, ofStrip, pressCommand, textOf } from './support/strip.ts';

const trite = 'Just woke up and I need more coffee';
const inline = (page: Page): Locator => page.locator('[data-testid="inline_reply_offscreen"] [contenteditable="true"]').first();
const home = (page: Page): Locator => page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').last();
const inModal = (page: Page): Locator => page.locator('[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]');
const drawer = (page: Page): Locator => page.locator('[data-testid="drawerAnimatedDiv"] [contenteditable="true"]');

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
const tab = sharedTab(() => session);
afterEach(async () => {
  const [, page] = session.context.pages();
  if (page) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await zoom(session, page, 1);
  }
  await tab.tidy();
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const boxOf = async ({ strips }: Coached): Promise<Box | undefined> => (await strips())[0]?.box;
const shown = (coached: Coached): Promise<Box> => until('a strip', () => boxOf(coached));

async function withDraft(): Promise<Coached> {
  const coached = await tab.open('https://x.com/home');
  await typeInto(home(coached.page), trite);
  await coached.stripSaying('small-talk');
  return coached;
}

/** Checks that nothing of ours covers the composer or what is open over it, and that all we show is in view. */
async function expectFree(coached: Coached, editor: Locator, what: string): Promise<void> {
  const width = await coached.page.evaluate<number>('innerWidth');
  await until(what, async () => {
    const { ours, tried } = await hitsIn(editor);
    const boxes = (await coached.strips()).map(({ box }) => box);
    return tried >= 5 && ours.length === 0 && boxes.every((box) => box.x >= 0 && box.x + box.width <= width);
  }).catch(async (error: unknown) => {
    throw new Error(`in the way: ${JSON.stringify(await hitsIn(editor))}; strips: ${JSON.stringify((await coached.strips()).map(({ box }) => box))}`, { cause: error });
  });
}

/** Window widths in screen pixels, each with a zoom factor. */
const windows = [[1400, 1], [1400, 2], [1000, 1], [1000, 1.5], [700, 1], [700, 2], [360, 1], [360, 1.5]] as const;
const places = [
  ['home', 'https://x.com/home', home],
  ['a reply', 'https://x.com/noor_maps/status/1001', inline],
  ['the modal', 'https://x.com/compose/post', inModal],
  ['X Pro’s drawer', 'https://pro.x.com/', drawer],
  ['a column of X Pro', 'https://pro.x.com/', inline],
] as const;

/** What X opens over its page while somebody writes, and how to open it. */
const pickers = [
  ['the list of names', (page: Page) => page.keyboard.type(' @n'), '[role="listbox"]'],
  ['the emoji picker', (page: Page) => page.locator('[aria-label="Add emoji"]').last().dispatchEvent('click'), '.emojis input'],
  ['the GIF picker', (page: Page) => page.locator('[data-testid="gifSearchButton"]').last().dispatchEvent('click'), '[data-testid="gifSearchSearchInput"]'],
  ['the date picker', (page: Page) => page.locator('[data-testid="scheduleOption"]').last().dispatchEvent('click'), '[data-testid="scheduledConfirmationPrimaryAction"]'],
  ['the dialog for alt text', (page: Page) => page.locator('[data-testid="altTextWrapper"]').last().dispatchEvent('click'), '[data-testid="altTextInput"]'],
] as const;
const picture = { name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>') };

describe('covers nothing of the composer', () => {
  test.each(places)('%s: closed and open, in four widths, at 100 to 200 %', async (_, address, box) => {
    const coached = await tab.open(address);
    const { page, inWorld } = coached;
    // In a narrow window the drawer covers the columns.
    if (box === inline && address.includes('pro')) await page.locator('[data-testid="drawerAnimatedDiv"] [aria-label="Close"]').click();
    await typeInto(box(page), hashtagWall);
    await coached.stripSaying('hashtags');
    for (const [width, factor] of windows) {
      await resize(session, page, width, factor);
      await box(page).evaluate((editor) => editor.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
      await shown(coached);
      await expectFree(coached, box(page), `${width} pixels at ${factor}`);
      await pressCommand(session, page);
      await until('the card', () => isInStrip(inWorld, '.card'));
      await expectFree(coached, box(page), `${width} pixels at ${factor}, open`);
      await page.keyboard.press('Escape');
      await until('no card', async () => !(await isInStrip(inWorld, '.card')));
    }
  });

  test.each([places[0], places[2], places[3]])('%s: and nothing that opens over it', async (_, address, box) => {
    const coached = await tab.open(address);
    const { page, inWorld } = coached;
    await typeInto(box(page), hashtagWall);
    await page.locator('[data-testid="fileInput"]').last().setInputFiles(picture);
    await coached.stripSaying('hashtags');
    for (const [width, factor] of [[1400, 1], [1000, 2], [360, 1]] as const) {
      await resize(session, page, width, factor);
      for (const [name, open, sign] of pickers) {
        await box(page).focus();
        await pressCommand(session, page);
        await until('the card', () => isInStrip(inWorld, '.card'));
        await box(page).focus();
        await open(page);
        await page.locator(sign).first().waitFor();
        await expectFree(coached, box(page), `${name}, ${width} pixels at ${factor}`);
        await page.locator(sign).first().press('Escape');
        await page.locator(sign).waitFor({ state: 'detached' });
      }
    }
  });
});

/** The boxes of all words in these elements. */
const wordsOf = (things: Locator): Promise<readonly Box[]> =>
  things.evaluateAll((all) =>
    all.flatMap((thing) => {
      const range = document.createRange();
      range.selectNodeContents(thing);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    }),
  );
const meet = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('an empty row of the composer', () => {
  const inRow = async (coached: Coached, editor: Locator): Promise<Box> => {
    const box = await until('a strip inside its composer', async () => {
      const strip = await boxOf(coached);
      const { x = 0, y = 0, width = 0, height = 0 } = (await editor.evaluate((element) => element.closest('.composer')?.getBoundingClientRect().toJSON() as Partial<Box>)) ?? {};
      return strip && strip.x >= x && strip.y >= y && strip.x + strip.width <= x + width && strip.y + strip.height <= y + height && strip;
    });
    await expectFree(coached, editor, 'in its row');
    return box;
  };

  test.each([
    ['home', 'https://x.com/home', home],
    ['home, dark, in Arabic', 'https://x.com/home?theme=dark&lang=ar', home],
    ['the modal', 'https://x.com/compose/post', inModal],
    ['a quote', 'https://x.com/compose/post?quote=1002', inModal],
    ['the first part of a thread', 'https://x.com/compose/post?parts=2', inModal],
  ] as const)('%s: there it covers neither the composer’s words and buttons nor a post', async (_, address, editor) => {
    const coached = await tab.open(address);
    await typeInto(editor(coached.page), trite);
    await coached.answered(trite);
    const strip = await inRow(coached, editor(coached.page));
    const around = coached.page.locator(editor === inModal ? '[role="dialog"]' : 'main');
    const words = await wordsOf(around.locator('.who, article, [data-testid="attachments"]'));
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((box) => meet(box, strip))).toEqual([]);
  });

  test('the card opens below; closed, the strip is where it was', async () => {
    const coached = await tab.open('https://x.com/home');
    await typeInto(home(coached.page), trite);
    await coached.answered(trite);
    const before = await inRow(coached, home(coached.page));
    await pressCommand(session, coached.page);
    await until('the card', () => isInStrip(coached.inWorld, '.card'));
    expect((await shown(coached)).y).toBeGreaterThan(before.y + before.height);
    await coached.page.keyboard.press('Escape');
    await until('the row again', async () => JSON.stringify(await boxOf(coached)) === JSON.stringify(before));
  });

  test('without an empty row the strip is below', async () => {
    const coached = await tab.open('https://x.com/noor_maps/status/1001');
    await typeInto(inline(coached.page), hashtagWall);
    await coached.stripSaying('hashtags');
    const bottom = await inline(coached.page).evaluate((editor) => editor.closest('.composer')?.getBoundingClientRect().bottom ?? NaN);
    expect((await shown(coached)).y).toBeGreaterThanOrEqual(bottom - 1);
  });
});

/** Adds twenty posts, one a frame. */
const postsCome = `new Promise((done) => {
  const post = document.querySelector('article');
  let left = 20;
  requestAnimationFrame(function next() {
    post.parentElement.append(post.cloneNode(true));
    requestAnimationFrame(--left > 0 ? next : done);
  });
})`;

describe('the strip’s place', () => {
  test('stays behind a dialog that opens over its composer', async () => {
    const coached = await withDraft();
    await coached.page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
    await inModal(coached.page).waitFor();
    await until('no strip over the dialog', async () => (await coached.strips()).length === 0);
  });

  test('stays within a pixel of it over 2,000 pixels of scrolling', async () => {
    const coached = await withDraft();
    const distance = async (): Promise<number> => (await shown(coached)).y - (await home(coached.page).evaluate((editor) => editor.getBoundingClientRect().bottom));
    const before = await distance();
    for (const y of [100, 400, 1000, 2000]) {
      await coached.page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
      expect(Math.abs((await distance()) - before)).toBeLessThanOrEqual(1);
    }
  });

  test('follows it while posts are added below, which trigger our script only once', async () => {
    const coached = await tab.open('https://x.com/home');
    const { page, inWorld } = coached;
    await inWorld(`{ calls = 0; MutationObserver = class extends MutationObserver { constructor(heard) { super((...all) => { calls++; heard(...all); }); } }; }`);
    await typeInto(home(page), trite);
    await coached.stripSaying('small-talk');
    const before = await shown(coached);
    await inWorld(`void (calls = 0)`);
    await page.evaluate(postsCome);
    // The page's own timers may cause a few more calls.
    expect(await inWorld('calls')).toBeLessThan(5);
    // Whatever opens or grows elsewhere is still noticed.
    await page.evaluate(() => document.querySelector('[data-testid="primaryColumn"]')?.prepend(Object.assign(document.createElement('p'), { style: 'height: 50px; margin: 0' })));
    await until('the strip to follow', async () => (await shown(coached)).y === before.y + 50);
    await page.evaluate(postsCome);
    await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
    await inModal(page).waitFor();
    await until('no strip over the dialog', async () => (await coached.strips()).length === 0);
  });

  test('returns after the composer was out of sight, whatever the page did meanwhile', async () => {
    const coached = await withDraft();
    const before = await shown(coached);
    await coached.page.evaluate(() => {
      window.scrollTo({ top: 2000, behavior: 'instant' });
      document.querySelector('[data-testid="primaryColumn"]')?.append(document.createElement('p'));
      // Two frames: in the first the change is noticed, in the second it has been handled.
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    expect((await shown(coached)).y).toBe(before.y - 2000);
    await coached.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    expect(await shown(coached)).toEqual(before);
  });

  test('is beside it in a page that is zoomed with CSS', async () => {
    const coached = await tab.open('https://x.com/home');
    await coached.page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
    await typeInto(home(coached.page), trite);
    await coached.stripSaying('small-talk');
    const { top = NaN, bottom = NaN } = await home(coached.page).evaluate((editor) => editor.closest('.composer')?.getBoundingClientRect().toJSON() as Partial<DOMRect>);
    const { y } = await shown(coached);
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(bottom + 10);
    await expectFree(coached, home(coached.page), 'enlarged');
  });

  test('can be folded to a dot, and moved by the arrow keys', async () => {
    const coached = await withDraft();
    const { page, inWorld } = coached;
    const before = await shown(coached);
    await ofStrip(inWorld, '.grip', 'found.focus(), true');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const moved = await until('a moved strip', async () => {
      const now = await boxOf(coached);
      return now && now.y !== before.y && now;
    });
    expect([moved.x - before.x, moved.y - before.y]).toEqual([16, 16]);
    await clickInStrip(page, inWorld, '.fold');
    expect(await textOf(inWorld, '.dot')).toBe('1');
    await clickInStrip(page, inWorld, '.dot');
    await coached.stripSaying('small-talk');
  });
});

import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { hashtagWall } from '../support/drafts.ts';
import { until } from '../../tools/browser/until.ts';
import { lengthen, lostInForcedColours, ringInForcedColours, violationsIn } from './support/accessible.ts';
import { openCoached, sharedTab, typeInto } from './support/coached.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import { clickInStrip, isInStrip, pressCommand, textOf } from './support/strip.ts';

/** Strip and card must be accessible with a screen reader, in any colours, with longer words, in any window. */

const home = (page: Page): Locator => page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').last();

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
const tab = sharedTab(() => session);
afterEach(tab.tidy);

const looks = [
  ['light', 'en', 1280],
  ['dark', 'en', 1280],
  ['light', 'ar', 1280],
  ['dark', 'ar', 380],
] as const;

test.each(looks)('strip and card, %s, page in %s, %d pixels wide: axe finds the planted faults in the closed root, and nothing else', async (theme, language, width) => {
  const { page, inWorld, stripSaying } = await tab.open(`https://x.com/home?theme=${theme}&lang=${language}`);
  await page.setViewportSize({ width, height: 1600 });
  await typeInto(home(page), hashtagWall);
  await stripSaying('hashtags');
  await clickInStrip(page, inWorld, '.main');
  await clickInStrip(page, inWorld, '.tip[data-rule="hashtags"] .ignore summary');
  await clickInStrip(page, inWorld, '.how summary');
  const host = `document.querySelector('div[data-beside=""]')`;
  // axe only looks into open shadow roots; in our isolated world we open this one for it.
  await inWorld(`(() => { const root = chrome.dom.openOrClosedShadowRoot(${host}); Object.defineProperty(${host}, 'shadowRoot', { configurable: true, get: () => root }); })()`);
  // axe checks the contrast of visible text only, so nothing may be scrolled away.
  await inWorld(`${host}.shadowRoot.querySelector('.card').style.maxBlockSize = 'none'`);
  // axe does not know backgrounds outside the body.
  await inWorld(`document.body.append(${host})`);
  const violations = await violationsIn(inWorld, { context: host, faultParent: `${host}.shadowRoot.querySelector('.card')` });
  expect(violations).toEqual([]);
  const small = await inWorld<readonly string[]>(`[...${host}.shadowRoot.querySelectorAll('button, summary, label')].filter((control) => control.checkVisibility()).flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24) ? [control.outerHTML.slice(0, 80) + ' ' + width + '×' + height] : [];
  })`);
  expect(small).toEqual([]);
});

const root = `chrome.dom.openOrClosedShadowRoot(document.querySelector('div[data-beside=""]'))`;

// Only Chromium can emulate forced colours.
test.skipIf(process.env['BROWSER'] === 'firefox').each(['light', 'dark'] as const)('with forced colours (%s) words, meters, marks and the focus ring remain visible', async (colorScheme) => {
  const { page, inWorld, stripSaying } = await openCoached(session, `https://x.com/home?theme=${colorScheme}`);
  await page.emulateMedia({ forcedColors: 'active', colorScheme });
  await typeInto(home(page), hashtagWall);
  await stripSaying('hashtags');
  // The same words look different with and without a mark.
  const tags = home(page).locator('[data-text]', { hasText: '#travel' }).last();
  const marked = await tags.screenshot();
  await pressCommand(session, page);
  await until('the card', () => isInStrip(inWorld, '.card'));
  expect(await inWorld(lostInForcedColours(root))).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await inWorld(ringInForcedColours(`${root}.activeElement`))).toBe(true);
  await inWorld('CSS.highlights.clear()');
  expect((await tags.screenshot()).equals(marked)).toBe(false);
});

/** Waits two frames, after which strip and card have followed the window. */
const drawn = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

test.each([
  ['en', [1280, 320]],
  ['ar', [1280, 380]],
])('texts 40 % longer than ours fit into strip and card, page in %s, %j pixels wide', async (language, widths) => {
  const { page, inWorld, stripSaying } = await tab.open(`https://x.com/home?lang=${language}`);
  await (await session.worker()).evaluate(`chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, language: 'fil' } }))`);
  await page.setViewportSize({ width: widths[0] ?? 0, height: 900 });
  await typeInto(home(page), hashtagWall);
  await stripSaying('hashtags');
  await pressCommand(session, page);
  await until('the card', () => isInStrip(inWorld, '.card'));
  await clickInStrip(page, inWorld, '.tip[data-rule="hashtags"] .ignore summary');
  await clickInStrip(page, inWorld, '.how summary');
  await inWorld(lengthen(`${root}.querySelector('.strip')`));
  const long = await textOf(inWorld, '.card');
  for (const width of widths) {
    // oxlint-disable no-await-in-loop -- one window after the other
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    expect(await textOf(inWorld, '.card')).toBe(long);
    const outside = await inWorld<readonly string[]>(`[...${root}.querySelectorAll('.strip *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const strip = element.closest('.strip').getBoundingClientRect();
      return element.checkVisibility() && (left < strip.left - 1 || right > strip.right + 1 || (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible' && !element.matches('.visually-hidden')));
    }).map((element) => element.outerHTML.slice(0, 80))`);
    expect(outside, `${width} pixels`).toEqual([]);
    // oxlint-enable no-await-in-loop
  }
});

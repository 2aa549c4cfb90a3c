/** `npm run demo`: the coach at work on the mock-up, as an animation: docs/pictures/demo.png. */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { extensionWorld, stripsIn, type StripSeen } from '../browser/extension-world.ts';
import { startSession } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { animationOf, type Frame } from '../pictures/animation.ts';
import { useFonts } from '../pictures/fonts.ts';
import { shoot, type Part } from '../pictures/shoot.ts';
import { home } from '../screenshots/composers.ts';
import { store } from '../screenshots/surface.ts';

const file = 'docs/pictures/demo.png';
const loud = ['THE NEW BELL', ' IS FINALLY', ' HERE!!!', ' #bike #bell', ' #new #wow #ride'];
const useful = [' How to', ' fit it in 5 minutes:', ' loosen the clamp,', ' slide it on, tighten to 4 Nm.'];

useFonts();
const session = await startSession({ viewport: { width: 700, height: 470 } });
try {
  await store(session, { locale: 'en', theme: 'light' });
  const page: Page = await session.context.newPage();
  const inWorld = await extensionWorld(page, session.extensionId);
  await page.goto('https://x.com/home');
  await page.locator(home).first().click();
  const column = await page.locator('[data-testid="primaryColumn"]').boundingBox();
  const part: Part = { x: column?.x ?? 0, y: 0, width: column?.width ?? 700, height: 470 };
  const frames: Frame[] = [];
  // One frame later, everything that follows the draft has moved.
  const drawn = (): Promise<unknown> => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const see = async (lasts: number): Promise<unknown> => drawn().then(async () => frames.push({ png: await shoot(page, part), lasts }));
  const strip = (what: string, isSo: (seen: StripSeen) => boolean): Promise<StripSeen> => until(what, async () => (await stripsIn(inWorld)).find(isSo));
  const press = async (): Promise<void> => {
    const { box } = await strip('the strip', () => true);
    await page.mouse.click(box.x + box.width / 2, box.y + 14);
  };
  const write = async (words: readonly string[]): Promise<void> => {
    for (const some of words) {
      await page.keyboard.type(some);
      await see(260);
    }
  };
  const fix = async (name: string): Promise<void> => {
    const before = await page.locator(home).first().innerText();
    await inWorld(`[...chrome.dom.openOrClosedShadowRoot(document.querySelector('html > div[data-beside=""]')).querySelectorAll('.fix')].find((button) => button.textContent.includes(${JSON.stringify(name)})).click()`);
    await until('the draft as mended', async () => (await page.locator(home).first().innerText()) !== before);
  };

  await see(700);
  await write(loud);
  await strip('the strip', ({ firstRule }) => firstRule !== undefined);
  await see(2000);
  await press();
  await strip('the card', ({ rules }) => rules.length === 2);
  await see(3200);
  await fix('hashtags');
  await strip('the card without the hashtags', ({ rules }) => !rules.includes('hashtags'));
  await see(1700);
  await fix('down');
  await strip('the card without the capitals', ({ rules }) => !rules.includes('shouting'));
  await see(1700);
  await press();
  await page.locator(home).first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await write(['Our new bell is here.', ...useful]);
  await strip('praise', ({ value }) => value.includes('worth reading'));
  await see(4000);
  const animation = animationOf(frames);
  await writeFile(file, animation);
  console.log(`${file}: ${frames.length} frames, ${(animation.length / 1000).toFixed(0)} kB`);
} finally {
  await session.close();
}

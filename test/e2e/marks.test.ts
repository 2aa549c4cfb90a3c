import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedSession, type Session } from './support/shared-session.ts';
import { until } from '../../tools/browser/until.ts';
import { openCoached, typeInto } from './support/coached.ts';
import { differingPixels, type Rect } from './support/pixels.ts';

const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
/** How far below a line its underline may reach, including an antialiased edge. */
const reach = 6;

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());

/** Where words of the draft are in the window. */
const placeOf = (words: string): string => `(() => {
  const walker = document.createTreeWalker(document.querySelector('${editor}'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.data.indexOf('${words}');
    if (start < 0) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + '${words}'.length);
    return (({ x, y, width, height }) => ({ x, y, width, height }))(range.getBoundingClientRect());
  }
})()`;

const lies = ({ x, y }: { readonly x: number; readonly y: number }, place: Rect): boolean => x >= place.x - 1 && x <= place.x + place.width + 1 && y >= place.y && y <= place.y + place.height + reach;

test('exactly the words of a tip are underlined, and nothing else of the composer is redrawn', async () => {
  const { page, stripSaying, noStrip } = await openCoached(session, 'https://x.com/home');
  await typeInto(page.locator(editor).first(), 'Only an idiot would ship it like that');
  await stripSaying('rude');
  await page.mouse.move(0, 0);
  await until('the marks', () => page.evaluate<boolean>(`(CSS.highlights.get('beside-notice')?.size ?? 0) > 0`));
  const clip = await page.evaluate<Rect>(`(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector('${editor}').getBoundingClientRect())`);
  const marked = await page.screenshot({ clip });
  const places = await Promise.all(['idiot'].map((words) => page.evaluate<Rect>(placeOf(words))));
  await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: { consented: true, isOn: false } })`);
  await noStrip();
  await until('no marks', () => page.evaluate<boolean>(`(CSS.highlights.get('beside-notice')?.size ?? 0) === 0`));
  const plain = await page.screenshot({ clip });
  const changed = (await differingPixels(page, marked, plain)).map(({ x, y }) => ({ x: x + clip.x, y: y + clip.y }));
  for (const place of places) expect(changed.filter((pixel) => lies(pixel, place)).length).toBeGreaterThan(place.width / 2);
  expect(changed.filter((pixel) => !places.some((place) => lies(pixel, place)))).toEqual([]);
});

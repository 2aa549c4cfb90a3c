import type { Page } from 'playwright-core';
import type { InExtensionWorld } from '../../../tools/browser/extension-world.ts';
import type { Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';

/** A rectangle of the viewport. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const inStrip = (selector: string, then: string): string => `(() => {
  const host = document.querySelector('html > div[data-beside]');
  const root = host && chrome.dom.openOrClosedShadowRoot(host);
  const found = root?.querySelector(${JSON.stringify(selector)});
  return found && (${then});
})()`;

/** Waits for an element of the strip (`found`), and returns what an expression says of it. */
export const ofStrip = <T>(inWorld: InExtensionWorld, selector: string, then: string): Promise<T> =>
  until(`${selector} in the strip`, async () => (await inWorld<T | null>(inStrip(selector, then))) ?? undefined);

export const isInStrip = (inWorld: InExtensionWorld, selector: string): Promise<boolean> => inWorld<boolean>(`Boolean(${inStrip(selector, 'true')})`);

export const textOf = (inWorld: InExtensionWorld, selector: string): Promise<string> => ofStrip<string>(inWorld, selector, 'found.innerText');

/** Waits until an element of the strip has stopped moving, and returns its box. */
async function placeOf(inWorld: InExtensionWorld, selector: string): Promise<Rect> {
  let before = '';
  return until(`${selector} at rest`, async () => {
    const place = await ofStrip<Rect>(inWorld, selector, `found.scrollIntoView({ block: 'nearest' }), (({ x, y, width, height }) => ({ x, y, width, height }))(found.getBoundingClientRect())`);
    const isAtRest = JSON.stringify(place) === before;
    before = JSON.stringify(place);
    return isAtRest && place;
  });
}

/** Clicks an element of the strip with the pointer, as a person does. On a busy machine the strip may move before the click arrives, so a click that missed is repeated. */
export const clickInStrip = (page: Page, inWorld: InExtensionWorld, selector: string): Promise<unknown> =>
  until(`a click on ${selector}`, async () => {
    const { x, y, width, height } = await placeOf(inWorld, selector);
    const isWatched = await inWorld<boolean | null>(inStrip(selector, `globalThis.wasHit = false, root.addEventListener('click', ({ target }) => { globalThis.wasHit ||= target.closest(${JSON.stringify(selector)}) !== null; }, { capture: true, once: true }), true`));
    if (isWatched !== true) return false;
    await page.mouse.click(x + width / 2, y + Math.min(height / 2, 12));
    return inWorld<boolean>('globalThis.wasHit');
  });

/** Opens the card as the keyboard command does. */
export async function pressCommand(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  await (await session.worker()).evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { kind: 'openCard', args: [] }, { frameId: 0 }))`);
}

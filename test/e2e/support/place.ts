import type { Locator, Page } from 'playwright-core';
import type { Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';

/** The parts of a composer for writing and sending, in the stand-in's markup. */
const parts = ['[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)', '[data-testid="toolBar"] button', '[data-testid$="countdown-circle"]', '.post-button', '[data-testid="attachments"] img'].join(', ');
/** What may open over the page, and controls around a composer in its dialog. */
const open = ['[role="listbox"]', '[role="menu"]', '[role="dialog"] :is(button, input, select, textarea, a)'].join(', ');

/** Points at which something of ours covers an editor's composer or what is open, and how many points were tried. */
export const hitsIn = (editor: Locator): Promise<{ readonly ours: readonly string[]; readonly tried: number }> =>
  editor.evaluate((element, { parts: ofComposer, open: overPage }) => {
    const ours: string[] = [];
    let tried = 0;
    const modal = [...document.querySelectorAll('[aria-modal="true"]')].at(-1);
    const composer = element.closest('.composer');
    for (const thing of [...(composer?.querySelectorAll(ofComposer) ?? []), ...document.querySelectorAll(overPage)]) {
      // Whatever is behind a dialog cannot be used anyway.
      if (!thing.checkVisibility() || (modal && !modal.contains(thing) && !thing.matches('[role="menu"]'))) continue;
      const { left, top, width, height } = thing.getBoundingClientRect();
      for (const right of [0.02, 0.25, 0.5, 0.75, 0.98])
        for (const down of [0.04, 0.5, 0.96]) {
          const hit = document.elementFromPoint(left + right * width, top + down * height);
          if (!hit) continue;
          tried++;
          if (hit.matches('html > div[data-beside]')) ours.push(thing.getAttribute('data-testid') ?? thing.getAttribute('role') ?? thing.className);
        }
    }
    return { ours, tried };
  }, { parts, open });

/** Zooms as the browser's menu does, with a new layout of the whole page. */
export async function zoom(session: Session, page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  await (await session.worker()).evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`);
  await until(`a zoom of ${factor}`, () => page.evaluate((wanted) => devicePixelRatio === wanted, factor));
}

/** Resizes the window to a width in screen pixels, and zooms. */
export async function resize(session: Session, page: Page, width: number, factor: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await zoom(session, page, factor);
  await until('the new width', () => page.evaluate((wanted) => Math.abs(innerWidth - wanted) <= 1, width / factor));
}

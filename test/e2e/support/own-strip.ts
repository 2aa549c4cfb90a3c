import type { Page } from 'playwright-core';
import { until } from '../../../tools/browser/until.ts';

/** The first rule shown by the strip on one of our own pages, or undefined if there is none. */
export const ruleInOwnPage = async (page: Page): Promise<string | undefined> =>
  (await page.evaluate<string | null>(`(() => {
    const host = document.querySelector('html > div[data-beside]');
    const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
    return root?.querySelector('[data-rule]')?.dataset.rule ?? null;
  })()`)) ?? undefined;

/** Clicks an element of that strip, once it is there. */
export const pressInOwnPage = (page: Page, selector: string): Promise<unknown> =>
  until(selector, () =>
    page.evaluate<boolean>(`(() => {
      const host = document.querySelector('html > div[data-beside]');
      const found = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host))?.querySelector('${selector}');
      found?.click();
      return Boolean(found);
    })()`),
  );

import type { Page } from 'playwright-core';

/** The rule that the strip of a page of ours names first; undefined while there is none. */
export const ruleInOwnPage = async (page: Page): Promise<string | undefined> =>
  (await page.evaluate<string | null>(`(() => {
    const host = document.querySelector('html > div[data-beside]');
    const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
    return root?.querySelector('[data-rule]')?.dataset.rule ?? null;
  })()`)) ?? undefined;

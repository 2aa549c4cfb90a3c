import type { BrowserContext, Page } from 'playwright-core';
import type { Driven } from '../driven.ts';

/**
 * Chromium's own extensions page can record that the person allows a host. That alone has no effect, but the extension's next request is
 * granted without a prompt, which nobody could answer in a headless browser.
 */
export function hostPermissions(context: BrowserContext, origin: string): Pick<Driven, 'sayYes' | 'permit' | 'forbid'> {
  const id = new URL(origin === '' ? 'none:' : origin).host;
  const on = async <T>(address: string, act: (page: Page) => Promise<T>): Promise<T> => {
    const page = await context.newPage();
    try {
      await page.goto(address);
      return await act(page);
    } finally {
      await page.close();
    }
  };
  const note = (what: 'add' | 'remove', pattern: string) => on('chrome://extensions', (page) => page.evaluate(`chrome.developerPrivate.${what}HostPermission('${id}', '${pattern}')`));
  const permit = (host: string, isKept = true): Promise<void> => {
    const wish = JSON.stringify({ origins: [`${host}/*`] });
    return on(`${origin}/icons/16.png`, async (page) => {
      if (await page.evaluate<boolean>(`chrome.permissions.contains(${wish})`)) return;
      await note('add', `${host}/*`);
      if (!(await page.evaluate<boolean>(`chrome.permissions.request(${wish})`))) throw new Error(`Chromium did not permit ${host}.`);
      if (!isKept) await page.evaluate(`chrome.permissions.remove(${wish})`);
    });
  };
  return {
    // A permission that was granted once, and that the extension itself has given back, is granted again without a prompt.
    sayYes: (host) => permit(host, false),
    permit: (host) => permit(host),
    forbid: async (host) => {
      await note('remove', `${host}/*`);
    },
  };
}

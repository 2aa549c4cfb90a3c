import type { Page } from 'playwright-core';
import type { Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { typeInto } from './coached.ts';

/** Whether a page of an optional site has a coach. A page that we have no access to seems to have none; use `isSeen` to check that its coach has left. */
export const hasCoach = async ({ worldIn }: Session, page: Page): Promise<boolean> => {
  const inWorld = await worldIn(page);
  return inWorld<boolean>(`globalThis[Symbol.for('coach')] === true`).catch(() => false);
};
/** Whether the page itself can see something of ours. Once an origin is forbidden, Firefox lets nobody into our world, whether or not the coach has left. */
export const isSeen = async (page: Page): Promise<boolean> => (await page.locator('html > div[data-beside]').count()) > 0;

const boxes = { bluesky: '[role="dialog"] .ProseMirror', mastodon: '.autosuggest-textarea__textarea' } as const;
/** Writes a draft that gets a tip, in a page without one. */
export async function writeOn(site: keyof typeof boxes, page: Page): Promise<void> {
  await page.bringToFront();
  if (site === 'bluesky') await page.getByLabel('New post').click();
  await typeInto(page.locator(boxes[site]), 'THE ROOF GARDEN IS OPEN AGAIN!!!');
}

/** Waits until these origins, and no others, have a script. A worker that was just replaced does not answer. */
export const areRegistered = ({ worker }: Session, ...origins: readonly string[]): Promise<unknown> =>
  until(`scripts for ${origins.join() || 'no site'}`, async () => {
    const scripts = await (await worker()).evaluate<readonly { readonly matches: readonly string[] }[]>('chrome.scripting.getRegisteredContentScripts()').catch(() => undefined);
    return scripts?.flatMap(({ matches }) => matches).join() === origins.join();
  });

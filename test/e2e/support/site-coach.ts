import type { Page } from 'playwright-core';
import type { Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';

/** Whether a coach is in the page of a site that can be turned on. A page that we may not see has none. */
export const hasCoach = async ({ worldIn }: Session, page: Page): Promise<boolean> => {
  const inWorld = await worldIn(page);
  return inWorld<boolean>(`globalThis[Symbol.for('coach')] === true`).catch(() => false);
};
/** Waits for these origins, and no others, to have a script. A worker that was just replaced does not answer. */
export const areRegistered = ({ worker }: Session, ...origins: readonly string[]): Promise<unknown> =>
  until(`scripts for ${origins.join() || 'no site'}`, async () => {
    const scripts = await (await worker()).evaluate<readonly { readonly matches: readonly string[] }[]>('chrome.scripting.getRegisteredContentScripts()').catch(() => undefined);
    return scripts?.flatMap(({ matches }) => matches).join() === origins.join();
  });

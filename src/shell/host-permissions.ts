import browser from 'webextension-polyfill';
import { requestedOrigins } from './requested-hosts.ts';

/** Whether the browser lets the coach into the pages it is for; a person can take that back at any time. */
export async function hasHostPermission(origins = requestedOrigins()): Promise<boolean> {
  if (await browser.permissions.contains({ origins })) return true;
  // Chromium looks for what is optional, too, among what was granted at a click, and does not find what a content script matches; in the list of all it is.
  const { origins: granted = [] } = await browser.permissions.getAll();
  return origins.every((origin) => granted.includes(origin));
}

/** Has the browser ask the person. Only on a click: browsers refuse it otherwise. */
export const requestHostPermission = (): Promise<boolean> => browser.permissions.request({ origins: requestedOrigins() });

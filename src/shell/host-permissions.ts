import browser from 'webextension-polyfill';
import { requestedOrigins } from './requested-hosts.ts';

/** Whether the extension has access to these pages, by default X's. The person can take that back at any time. */
export async function hasHostPermission(origins = requestedOrigins()): Promise<boolean> {
  if (await browser.permissions.contains({ origins })) return true;
  // For an origin that is also optional, Chromium's `contains` ignores the content scripts in the manifest, but `getAll` lists it.
  const { origins: granted = [] } = await browser.permissions.getAll();
  return origins.every((origin) => granted.includes(origin));
}

/** Makes the browser ask the person. Must be called within a click. */
export const requestHostPermission = (): Promise<boolean> => browser.permissions.request({ origins: requestedOrigins() });

import browser, { type Permissions } from 'webextension-polyfill';
import { requestedOrigins } from './requested-hosts.ts';

/** Origins of other sites that the person has allowed, as match patterns; from the browser, which is the only one to know. */
export async function optionalOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = requestedOrigins();
  return origins.filter((origin) => !own.includes(origin)).toSorted();
}

/** Follows what the person allows and takes back, here or in the browser's own pages. Returns a function that stops. */
export function onPermissionChange(act: (change: Permissions.Permissions) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(act);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(act);
  };
}

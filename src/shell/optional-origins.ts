import browser, { type Permissions } from 'webextension-polyfill';
import { requestedOrigins } from './requested-hosts.ts';

/** Origins of other sites that the person has allowed, as match patterns. Only the browser records them. */
export async function optionalOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = requestedOrigins();
  return origins.filter((origin) => !own.includes(origin)).toSorted();
}

/** Calls `act` when the person allows an origin or takes that back, on our pages or in the browser's settings. Returns a function that stops this. */
export function onPermissionChange(act: (change: Permissions.Permissions) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(act);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(act);
  };
}

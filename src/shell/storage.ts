import browser from 'webextension-polyfill';
import type { KeptKey } from '../core/storage/user-data.ts';
import { unpacked } from '../core/storage/codec.ts';

/** Everything of the person's that is stored, by key. */
export type StoredKey = KeptKey | 'tab';

/** What is stored under some keys, unparsed; undefined where there is nothing or the store cannot be read. */
export async function loadAll(keys: readonly StoredKey[], failed?: () => void): Promise<Readonly<Partial<Record<StoredKey, unknown>>>> {
  try {
    return unpacked(await browser.storage.local.get([...keys]));
  } catch (error) {
    console.warn(`"${keys.join('", "')}" could not be read:`, error);
    failed?.();
    return {};
  }
}

/** The same of one key. */
export const load = async (key: StoredKey, failed?: () => void): Promise<unknown> => (await loadAll([key], failed))[key];

/** Calls back when any of the keys changes. Returns a function that stops it. */
export function onChange(keys: readonly StoredKey[], callback: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && keys.some((key) => key in changes)) callback();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

import browser from 'webextension-polyfill';
import type { KeptKey } from '../core/kept.ts';
import { unpacked } from '../core/stored.ts';

/** Everything of the person's that is stored, by key. */
export type StoredKey = KeptKey | 'tab';

/** What is stored under a key, unparsed; undefined where there is nothing or the store cannot be read. */
export async function load(key: StoredKey, failed?: () => void): Promise<unknown> {
  try {
    return unpacked(await browser.storage.local.get(key))[key];
  } catch (error) {
    console.warn(`"${key}" could not be read:`, error);
    failed?.();
    return undefined;
  }
}

/** Calls back when any of the keys changes. Returns a function that stops it. */
export function onChange(keys: readonly StoredKey[], callback: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && keys.some((key) => key in changes)) callback();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

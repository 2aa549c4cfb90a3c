import browser from 'webextension-polyfill';
import type { UserDataKey } from '../core/storage/user-data.ts';
import { decodeParts } from '../core/storage/codec.ts';
import { migrate, versionKey, versionOf } from '../core/storage/migrations.ts';

/** Everything of the person's that is stored, by key. */
export type StoredKey = UserDataKey | 'tab';

/** Stored values by key, unparsed; undefined if absent or if storage cannot be read. */
export async function loadAll(keys: readonly StoredKey[], failed?: () => void): Promise<Readonly<Partial<Record<StoredKey, unknown>>>> {
  try {
    const { [versionKey]: version, ...parts } = await browser.storage.local.get([...keys, versionKey]);
    return migrate(decodeParts(parts), versionOf(version));
  } catch (error) {
    console.warn(`"${keys.join('", "')}" could not be read:`, error);
    failed?.();
    return {};
  }
}

/** One stored value. */
export const load = async (key: StoredKey, failed?: () => void): Promise<unknown> => (await loadAll([key], failed))[key];

/** Calls back when any of the keys changes. Returns a function that stops it. */
export function onChange(keys: readonly StoredKey[], callback: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && keys.some((key) => key in changes)) callback();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

import browser from 'webextension-polyfill';
import type { UserDataKey } from '../core/storage/user-data.ts';
import { decodeParts } from '../core/storage/codec.ts';
import { migrate, versionKey, versionOf } from '../core/storage/migrations.ts';

/** Keys of everything we store. */
export type StoredKey = UserDataKey | 'tab';

/** Reads stored values, unparsed. A value is `undefined` if it is absent or storage cannot be read, in which case `failed` is called. */
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

/** Reads one stored value, unparsed. */
export const load = async (key: StoredKey, failed?: () => void): Promise<unknown> => (await loadAll([key], failed))[key];

/** Calls `callback` when any of the keys changes. Returns a function that stops this. */
export function onChange(keys: readonly StoredKey[], callback: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && keys.some((key) => key in changes)) callback();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

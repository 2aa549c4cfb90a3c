import browser from 'webextension-polyfill';
import type { KeptKey } from '../core/kept.ts';

/** Everything that is stored, by key. */
export type StoredKey = KeptKey | 'tab';

/** What is stored under a key, unparsed; undefined where there is nothing or the store cannot be read. */
export async function load(key: StoredKey): Promise<unknown> {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch (error) {
    console.warn(`"${key}" could not be read:`, error);
    return undefined;
  }
}

let last: Promise<unknown> = Promise.resolve();

/** Does something to the store when all changes before it are done, and before any after it. */
function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const done = last.then(write, write);
  last = done.catch(() => undefined);
  return done;
}

/**
 * Changes one stored value, after all changes before it: reading, changing and writing is one step that no other change comes between.
 * Only the background may call it; a second writer would lose changes.
 */
export function change<T>(key: StoredKey, parse: (stored: unknown) => T, next: (current: T) => T): Promise<T> {
  return inTurn(async () => {
    const value = next(parse((await browser.storage.local.get(key))[key]));
    await browser.storage.local.set({ [key]: value });
    return value;
  });
}

/** Replaces several stored values in one step. Only the background may call it. */
export const replace = (next: () => Promise<Readonly<Partial<Record<StoredKey, unknown>>>>): Promise<void> => inTurn(async () => browser.storage.local.set(await next()));

/** Forgets everything. Only the background may call it. */
export const forget = (): Promise<void> => inTurn(() => browser.storage.local.clear());

/** Calls back when any of the keys changes. Returns a function that stops it. */
export function onChange(keys: readonly StoredKey[], callback: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && keys.some((key) => key in changes)) callback();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

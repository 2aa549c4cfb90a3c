import browser from 'webextension-polyfill';

/** Everything that is kept, by key. */
export type StoredKey = 'settings' | 'brands' | 'record' | 'dismissals' | 'tab' | 'history' | 'pins';

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

/**
 * Changes one stored value, after all changes before it: reading, changing and writing is one step that no other change comes between.
 * Only the background may call it; a second writer would lose changes.
 */
export function change<T>(key: StoredKey, parse: (stored: unknown) => T, next: (current: T) => T): Promise<T> {
  const write = async (): Promise<T> => {
    const value = next(parse((await browser.storage.local.get(key))[key]));
    await browser.storage.local.set({ [key]: value });
    return value;
  };
  const done = last.then(write, write);
  last = done.catch(() => undefined);
  return done;
}

/** Calls back when any of the keys changes. Returns a function that stops it. */
export function onChange(keys: readonly StoredKey[], callback: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && keys.some((key) => key in changes)) callback();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

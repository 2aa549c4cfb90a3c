import browser from 'webextension-polyfill';
import { migrate, schemaVersion, versionKey, versionOf, type Migration } from '../core/storage/migrations.ts';
import { encodeParts, decodeParts } from '../core/storage/codec.ts';
import type { StoredKey } from '../shell/storage.ts';
import { invalidate } from './storage-cache.ts';

/** All writes to storage. Only the background writes, because with a second writer changes would get lost. */

let last: Promise<unknown> = Promise.resolve();

/** Queues a write after all earlier ones. */
function enqueue<T>(write: () => Promise<T>): Promise<T> {
  const done = last.then(write, write).finally(invalidate);
  last = done.catch(() => undefined);
  return done;
}

/**
 * Migrates the store to this version in one write, so that an interruption leaves it either unchanged or complete.
 * Data of a newer version is left alone, because writing would drop what this version does not know.
 */
async function migrateFirst(by?: readonly Migration[]): Promise<void> {
  const today = by ? by.length + 1 : schemaVersion;
  const from = versionOf((await browser.storage.local.get(versionKey))[versionKey]);
  if (from > today) throw new Error('A later version has stored this.');
  if (from === today) return;
  const parts = await browser.storage.local.get(null);
  // Nothing is stored before consent, not even a version number.
  if (Object.keys(parts).length > 0) await browser.storage.local.set({ ...encodeParts(migrate(decodeParts(parts), from, by)), [versionKey]: today });
}

/** Migrates the store. Call it before any change. `by`: other migrations, for tests. */
export const migrateStore = (by?: readonly Migration[]): Promise<void> => enqueue(() => migrateFirst(by));

/** Reads a stored value that is about to be changed. Throws if that fails, so that nothing is ever overwritten with an empty value. */
type Read = (key: StoredKey) => Promise<unknown>;
const read: Read = async (key) => decodeParts(await browser.storage.local.get(key))[key];

/**
 * Updates one stored value in one step: no other write comes between reading and writing.
 */
export function update<T>(key: StoredKey, parse: (stored: unknown) => T, next: (current: T) => T): Promise<T> {
  return enqueue(async () => {
    await migrateFirst();
    const value = next(parse(await read(key)));
    await browser.storage.local.set({ ...encodeParts({ [key]: value }), [versionKey]: schemaVersion });
    return value;
  });
}

/** Replaces several stored values in one step. */
export const updateMany = (next: (stored: Read) => Promise<Readonly<Partial<Record<StoredKey, unknown>>>>): Promise<void> =>
  enqueue(async () => {
    await migrateFirst();
    await browser.storage.local.set({ ...encodeParts(await next(read)), [versionKey]: schemaVersion });
  });

/** Deletes everything. */
export const clearAll = (): Promise<void> => enqueue(() => browser.storage.local.clear());

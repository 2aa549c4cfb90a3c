import browser from 'webextension-polyfill';
import { migrate, schemaVersion, versionKey, versionOf, type Migration } from '../core/storage/migrations.ts';
import { encodeParts, decodeParts } from '../core/storage/codec.ts';
import type { StoredKey } from '../shell/storage.ts';
import { invalidate } from './storage-cache.ts';

/** Changing what is stored. Only the background may: a second writer would lose changes. */

let last: Promise<unknown> = Promise.resolve();

/** Does something to the store when all changes before it are done, and before any after it. */
function enqueue<T>(write: () => Promise<T>): Promise<T> {
  const done = last.then(write, write).finally(invalidate);
  last = done.catch(() => undefined);
  return done;
}

/**
 * Migrates the store to this version, in one write: whatever comes in between, it stands there as before or as after.
 * What a later version stored is left alone, for writing would lose what this one does not know.
 */
async function migrateFirst(by?: readonly Migration[]): Promise<void> {
  const today = by ? by.length + 1 : schemaVersion;
  const from = versionOf((await browser.storage.local.get(versionKey))[versionKey]);
  if (from > today) throw new Error('A later version has stored this.');
  if (from === today) return;
  const parts = await browser.storage.local.get(null);
  // Before anybody has agreed to anything nothing is stored, not even a number.
  if (Object.keys(parts).length > 0) await browser.storage.local.set({ ...encodeParts(migrate(decodeParts(parts), from, by)), [versionKey]: today });
}

/** Migrates now, before anything is changed. `by`: other migrations than ours, for tests. */
export const migrateStore = (by?: readonly Migration[]): Promise<void> => enqueue(() => migrateFirst(by));

/** What is stored under a key, for those who are about to change it: that nothing could be read is not that nothing is there. */
type Read = (key: StoredKey) => Promise<unknown>;
const read: Read = async (key) => decodeParts(await browser.storage.local.get(key))[key];

/**
 * Changes one stored value, after all changes before it: reading, changing and writing is one step that no other change comes between.
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

/** Forgets everything. */
export const clearAll = (): Promise<void> => enqueue(() => browser.storage.local.clear());

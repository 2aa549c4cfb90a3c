import browser from 'webextension-polyfill';
import { broughtUp, form, formKey, formOf, type Step } from '../core/storage/migrations.ts';
import { packed, unpacked } from '../core/storage/codec.ts';
import type { StoredKey } from '../shell/storage.ts';
import { drop } from './storage-cache.ts';

/** Changing what is stored. Only the background may: a second writer would lose changes. */

let last: Promise<unknown> = Promise.resolve();

/** Does something to the store when all changes before it are done, and before any after it. */
function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const done = last.then(write, write).finally(drop);
  last = done.catch(() => undefined);
  return done;
}

/**
 * Brings the store into today's form. It is written in one step: whatever comes in between, it stands there as before or as after.
 * What a later version stored is left alone, for writing would lose what this one does not know.
 */
async function ready(by?: readonly Step[]): Promise<void> {
  const today = by ? by.length + 1 : form;
  const from = formOf((await browser.storage.local.get(formKey))[formKey]);
  if (from > today) throw new Error('A later version has stored this.');
  if (from < today) await browser.storage.local.set({ ...packed(broughtUp(unpacked(await browser.storage.local.get(null)), from, by)), [formKey]: today });
}

/** Has it brought up now, before anything is changed. `by`: in other steps than ours. */
export const bringUp = (by?: readonly Step[]): Promise<void> => inTurn(() => ready(by));

/** What is stored under a key, for those who are about to change it: that nothing could be read is not that nothing is there. */
type Read = (key: StoredKey) => Promise<unknown>;
const read: Read = async (key) => unpacked(await browser.storage.local.get(key))[key];

/**
 * Changes one stored value, after all changes before it: reading, changing and writing is one step that no other change comes between.
 */
export function change<T>(key: StoredKey, parse: (stored: unknown) => T, next: (current: T) => T): Promise<T> {
  return inTurn(async () => {
    await ready();
    const value = next(parse(await read(key)));
    await browser.storage.local.set(packed({ [key]: value }));
    return value;
  });
}

/** Replaces several stored values in one step. */
export const replace = (next: (stored: Read) => Promise<Readonly<Partial<Record<StoredKey, unknown>>>>): Promise<void> =>
  inTurn(async () => {
    await ready();
    await browser.storage.local.set(packed(await next(read)));
  });

/** Forgets everything. */
export const forget = (): Promise<void> => inTurn(() => browser.storage.local.clear());

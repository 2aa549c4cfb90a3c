import browser from 'webextension-polyfill';
import { broughtUp, form, formOf, type Step } from '../core/forms.ts';
import type { KeptKey } from '../core/kept.ts';

/** Everything of the person's that is stored, by key. */
export type StoredKey = KeptKey | 'tab';
/** Under it, once there has been a second one, stands the form of all the others. */
const formKey = 'form';

/** What is stored under a key, unparsed; undefined where there is nothing or the store cannot be read. */
export async function load(key: StoredKey): Promise<unknown> {
  try {
    return await read(key);
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
 * Brings the store into today's form. It is written in one step: whatever comes in between, it stands there as before or as after.
 * What a later version stored is left alone, for writing would lose what this one does not know.
 */
async function ready(by?: readonly Step[]): Promise<void> {
  const today = by ? by.length + 1 : form;
  const from = formOf((await browser.storage.local.get(formKey))[formKey]);
  if (from > today) throw new Error('A later version has stored this.');
  if (from < today) await browser.storage.local.set({ ...broughtUp(await browser.storage.local.get(null), from, by), [formKey]: today });
}

/** Has it brought up now, before anything is changed. `by`: in other steps than ours. Only the background may call it. */
export const bringUp = (by?: readonly Step[]): Promise<void> => inTurn(() => ready(by));

/** Whether what is stored can be understood and changed: 'refused' by the browser, or 'newer' than we know. */
export async function storedFor(keys: readonly KeptKey[]): Promise<'refused' | 'newer' | Readonly<Partial<Record<KeptKey, unknown>>>> {
  try {
    const { [formKey]: stored, ...parts } = await browser.storage.local.get([...keys, formKey]);
    return formOf(stored) > form ? 'newer' : parts;
  } catch {
    return 'refused'; // It is said to the person where it is asked for.
  }
}

/** What is stored under a key, for those who are about to change it: that nothing could be read is not that nothing is there. */
type Read = (key: StoredKey) => Promise<unknown>;
const read: Read = async (key) => (await browser.storage.local.get(key))[key];

/**
 * Changes one stored value, after all changes before it: reading, changing and writing is one step that no other change comes between.
 * Only the background may call it; a second writer would lose changes.
 */
export function change<T>(key: StoredKey, parse: (stored: unknown) => T, next: (current: T) => T): Promise<T> {
  return inTurn(async () => {
    await ready();
    const value = next(parse(await read(key)));
    await browser.storage.local.set({ [key]: value });
    return value;
  });
}

/** Replaces several stored values in one step. Only the background may call it. */
export const replace = (next: (stored: Read) => Promise<Readonly<Partial<Record<StoredKey, unknown>>>>): Promise<void> =>
  inTurn(async () => {
    await ready();
    await browser.storage.local.set(await next(read));
  });

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

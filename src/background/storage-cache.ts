import { load, onChange, type StoredKey } from '../shell/storage.ts';

/** What was read and parsed. Whoever writes drops it; the worker may lose it at any time. */
const memory = new Map<StoredKey, Promise<unknown>>();

export const invalidate = (): void => memory.clear();

/** What could last be read, for when the store cannot be; gone as soon as something else is stored. */
const lastRead = new Map<StoredKey, unknown>();

/** A function that reads and parses what is stored under a key: once, until something is written. A thousand posts are too much to read again for every draft. */
export function cached<T>(key: StoredKey, parse: (stored: unknown) => T): () => Promise<T> {
  onChange([key], () => {
    invalidate();
    lastRead.delete(key);
  });
  return () => {
    // What is kept under a key was parsed by the function that belongs to it.
    const known = memory.get(key) as Promise<T> | undefined;
    if (known) return known;
    let isRefused = false;
    const refused = (): void => {
      isRefused = true;
      memory.delete(key);
    };
    const read = load(key, refused).then((stored) => {
      if (isRefused && lastRead.has(key)) return lastRead.get(key) as T;
      const value = parse(stored);
      if (!isRefused) lastRead.set(key, value);
      return value;
    });
    memory.set(key, read);
    return read;
  };
}

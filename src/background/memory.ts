import { load, onChange, type StoredKey } from '../shell/storage.ts';

/** What was read and parsed. Whoever writes drops it; the worker may lose it at any time. */
const memory = new Map<StoredKey, Promise<unknown>>();

export const drop = (): void => memory.clear();

/** A function that reads and parses what is stored under a key: once, until something is written. A thousand posts are too much to read again for every draft. */
export function remembered<T>(key: StoredKey, parse: (stored: unknown) => T): () => Promise<T> {
  onChange([key], drop);
  return () => {
    // What is kept under a key was parsed by the function that belongs to it.
    const known = memory.get(key) as Promise<T> | undefined;
    if (known) return known;
    const read = load(key, () => memory.delete(key)).then(parse);
    memory.set(key, read);
    return read;
  };
}

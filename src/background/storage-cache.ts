import { load, onChange, type StoredKey } from '../shell/storage.ts';

/** Parsed values from storage. Invalidated by every write, and lost whenever the worker stops. */
const memory = new Map<StoredKey, Promise<unknown>>();

export const invalidate = (): void => memory.clear();

/** The last value that could be read, for when storage fails. Dropped after the next write. */
const lastRead = new Map<StoredKey, unknown>();

/** Returns a function that reads and parses a stored value only once until the next write, because a thousand posts are too many to parse for every draft. */
export function cached<T>(key: StoredKey, parse: (stored: unknown) => T): () => Promise<T> {
  onChange([key], () => {
    invalidate();
    lastRead.delete(key);
  });
  return () => {
    // Each key has one parser.
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

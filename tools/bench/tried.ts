import { setTimeout as wait } from 'node:timers/promises';

/** How something ended that may not end well. */
export type Tried<T> = { readonly value: T } | { readonly failure: string };

/** Rejects, saying so, where nothing comes of it in so many milliseconds. */
export async function withinTime<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const end = new AbortController();
  try {
    return await Promise.race([
      work,
      wait(milliseconds, undefined, { signal: end.signal }).then((): never => {
        throw new Error(`no end after ${Math.round(milliseconds / 1000)} s`);
      }),
    ]);
  } finally {
    end.abort();
  }
}

/** In a few words that fit into a table. */
function wordsOf(error: unknown): string {
  if (error instanceof Error && 'killed' in error && error.killed === true) return 'no end: stopped';
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const telling = lines.find((line) => /(?:Error|error):|no end|crash/.test(line)) ?? lines[0] ?? '';
  return telling.replace(/^(?:page\.evaluate|Uncaught|Command failed): /, '').replaceAll('|', '/').trim().slice(0, 100);
}

/** Does it, and tells what went wrong instead of ending all that comes after it. */
export async function tryOut<T>(work: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { failure: wordsOf(error) };
  }
}

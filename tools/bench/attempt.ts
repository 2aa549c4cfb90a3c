import { setTimeout as wait } from 'node:timers/promises';

/** The result of something that may fail. */
export type Attempt<T> = { readonly value: T } | { readonly failure: string };

/** Rejects with a message if there is no result within so many milliseconds. */
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

/** An error in a few words that fit into a table. */
function wordsOf(error: unknown): string {
  if (error instanceof Error && 'killed' in error && error.killed === true) return 'no end: stopped';
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const telling = lines.find((line) => /(?:Error|error):|no end|crash/.test(line)) ?? lines[0] ?? '';
  return telling.replace(/^(?:page\.evaluate|Uncaught|Command failed): /, '').replaceAll('|', '/').trim().slice(0, 100);
}

/** Runs a step, and reports an error instead of stopping everything after it. */
export async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { failure: wordsOf(error) };
  }
}

import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks, and until giving up. */
const often = 20;
const patience = 30_000;

/** Looks again and again until there is something to see; rejects, saying what was awaited, when it does not come. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await wait(often);
  }
}

import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks, and until giving up. */
const often = 20;
const patience = 30_000;

/** Looks again and again until there is something to see; rejects, saying what was awaited, when it does not come, or a look has no end. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      resolve(undefined);
    }, patience);
  });
  try {
    for (;;) {
      const seen = await Promise.race([look(), late]);
      if (seen !== undefined && seen !== false) return seen;
      if (isLate) throw new Error(`waited in vain: ${what}`);
      await wait(often);
    }
  } finally {
    clearTimeout(timer);
  }
}

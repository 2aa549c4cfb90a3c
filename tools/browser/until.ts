import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two checks, and until giving up. */
const often = 20;
const patience = 30_000;

/** Checks repeatedly until there is a result; rejects with what was awaited if it does not come, or a check never ends. */
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

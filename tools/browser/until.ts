import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two checks: what takes longer is asked for less often, for each look takes time from what is awaited. */
const pause = (waited: number): number => Math.min(Math.max(20, waited / 8), 100);
/** Milliseconds until giving up. */
const patience = 30_000;

/** Checks repeatedly until there is a result; rejects with what was awaited if it does not come, or a check never ends. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  const from = performance.now();
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
      await wait(pause(performance.now() - from));
    }
  } finally {
    clearTimeout(timer);
  }
}

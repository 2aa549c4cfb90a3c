import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two checks. A slow check is made less often, because it takes time from what it waits for. */
const pause = (waited: number): number => Math.min(Math.max(20, waited / 8), 100);
/** Milliseconds until giving up. */
const patience = 30_000;

/** Checks repeatedly until there is a result. Rejects with what was awaited if none comes, or if a check never ends. */
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

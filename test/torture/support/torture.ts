import { test } from 'vitest';
import { seededRandom, type Random } from './random.ts';

/** A row of the table at the end. */
export interface Row {
  /** T1 to T25, as `docs/reliability.md` numbers them. */
  readonly target: string;
  readonly promise: string;
  readonly isFull: boolean;
  readonly n: number;
  readonly seed: number;
  readonly faults: number;
  readonly failures: number;
  readonly milliseconds: number;
}

declare module 'vitest' {
  interface TaskMeta {
    torture?: Row;
  }
}

/** What a torture test gets. */
export interface Trial {
  /** How often to try. */
  readonly n: number;
  readonly seed: number;
  readonly random: Random;
  /** Counts an attempt to break the promise. */
  readonly fault: (count?: number) => void;
  /** Records a broken promise. All are reported at the end, so that one does not hide the next. */
  readonly fail: (what: string) => void;
}

/** `npm run torture` runs everything at full size (`vitest --mode torture`). */
export const isFull = import.meta.env.MODE === 'torture';
/** `TORTURE_SEED=7 npm run torture` uses another seed. */
const seed = Number(process.env['TORTURE_SEED'] ?? 9);
const mostTold = 5;
/** The real clock; tests replace the global one. */
const clock = performance.now.bind(performance);

/**
 * Tests a promise with `small` trials in `npm test` and `full` ones in `npm run torture`, and adds a row to the table at the end.
 * Whatever `run` reports or throws is a failure.
 */
export function torture(target: string, promise: string, { small, full }: { readonly small: number; readonly full: number }, run: (trial: Trial) => void | Promise<void>): void {
  const n = isFull ? full : small;
  test(`${target}: ${promise} (${n.toLocaleString('en')} times, seed ${seed})`, { timeout: isFull ? 3_600_000 : 300_000 }, async ({ task }) => {
    const started = clock();
    const failures: string[] = [];
    let faults = 0;
    const trial: Trial = { n, seed, random: seededRandom(seed), fault: (count = 1) => void (faults += count), fail: (what) => void failures.push(what) };
    try {
      await run(trial);
    } catch (error) {
      failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    task.meta.torture = { target, promise, isFull, n, seed, faults, failures: failures.length, milliseconds: clock() - started };
    if (failures.length > 0) throw new Error(`${failures.length} failures, seed ${seed}:\n${failures.slice(0, mostTold).join('\n')}`);
  });
}

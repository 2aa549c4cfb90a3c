import { measure, type Judge, type Measured, type Plan } from './measure.ts';

export interface Run extends Measured {
  /** Milliseconds until the first answer: loaded, parsed, initialised, called once. */
  readonly cold: number;
}

/** Milliseconds after which an engine counts as hanging: the slowest that does not takes a minute. */
export const longestRun = 180_000;

/** Loads an engine and measures it; the same code in a page and in Node. */
export async function runEngine(file: string, plan: Plan): Promise<Run> {
  const from = performance.now();
  const { load } = (await import(/* @vite-ignore */ file)) as { readonly load: () => Promise<Judge> };
  const judge = await load();
  await judge(plan.posts[0] ?? '');
  const cold = performance.now() - from;
  return { cold, ...(await measure(judge, plan)) };
}

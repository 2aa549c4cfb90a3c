/** An engine: reads a text and finds something. */
export type Judge = (text: string) => unknown;

/** A text whose length matters. */
export interface Lengthy {
  readonly name: string;
  readonly length: number;
  readonly text: string;
}

/** What one engine is measured on, in one round. */
export interface Plan {
  readonly posts: readonly string[];
  readonly texts: readonly Lengthy[];
  /** Milliseconds for the posts: slow engines see only the first of them. */
  readonly patience: number;
}

export interface Measured {
  /** Microseconds for each post, the minimum of all passes. */
  readonly posts: readonly number[];
  /** Microseconds for each post when a warm engine sees it for the first time. */
  readonly firstSight: readonly number[];
  /** Milliseconds for each text, the minimum of a few runs; undefined if it was skipped because a fifth of it took too long. */
  readonly texts: readonly (number | undefined)[];
}

/** Shorter samples, in milliseconds, are repeated, because clocks in a page have a resolution of 5 µs. */
const leastSample = 0.2;
/** How many posts at the end are for warming up. */
const warming = 300;
/** From this many milliseconds on a text counts as slow, and its longer version is skipped. */
const tooSlow = 400;
/** Milliseconds for repeating one text, and for all of them: the slowest engines would take minutes. */
const perText = 25;
const longTexts = 10_000;

/** Kept, so that no call can be optimised away. */
let answer: unknown;

/** Milliseconds for this many runs over a text. */
async function time(judge: Judge, text: string, times = 1): Promise<number> {
  const from = performance.now();
  for (let i = 0; i < times; i++) {
    answer = judge(text);
    if (answer instanceof Promise) await answer;
  }
  return performance.now() - from;
}

/** How often something this fast must be repeated to be measured accurately. */
const timesFor = (took: number): number => Math.max(1, Math.ceil(leastSample / Math.max(took, leastSample / 10_000)));

async function leastOf(judge: Judge, text: string): Promise<number> {
  const end = performance.now() + perText;
  let least = await time(judge, text);
  const times = timesFor(least);
  while (performance.now() < end) least = Math.min(least, (await time(judge, text, times)) / times);
  return least;
}

/** Runs both in a page and in Node. */
export async function measure(judge: Judge, { posts, texts, patience }: Plan): Promise<Measured> {
  const until = performance.now() + patience / 4;
  for (const text of posts.slice(-warming)) if (performance.now() < until) await time(judge, text);

  const firstSight: number[] = [];
  const end = performance.now() + patience;
  for (const text of posts.slice(0, -warming)) {
    if (performance.now() > end - patience / 2) break;
    firstSight.push(1000 * (await time(judge, text)));
  }
  const seen = posts.slice(0, firstSight.length);
  // A single run may be shorter than the clock's resolution, all of them together are not. Noise only adds time.
  let shortest = Infinity;
  for (let again = 0; again < 3 && (again === 0 || performance.now() < end); again++) {
    const from = performance.now();
    for (const text of seen) await time(judge, text);
    shortest = Math.min(shortest, performance.now() - from);
  }
  const times = timesFor(shortest / seen.length);
  const least = seen.map(() => Infinity);
  do {
    for (const [i, text] of seen.entries()) least[i] = Math.min(least[i] ?? Infinity, (1000 * (await time(judge, text, times))) / times);
  } while (performance.now() < end);

  const lasted: (number | undefined)[] = [];
  let slow: string | undefined;
  const enough = performance.now() + longTexts;
  for (const { name, text } of texts) {
    if (name !== slow) slow = undefined;
    const took = slow === undefined && performance.now() < enough ? await leastOf(judge, text) : undefined;
    if (took !== undefined && took > tooSlow) slow = name;
    lasted.push(took);
  }
  return { posts: least, firstSight, texts: lasted };
}

/** An engine: looks at a text. What it finds is its own affair. */
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
  /** Milliseconds for the posts: slow engines see the first of them only. */
  readonly patience: number;
}

export interface Measured {
  /** Microseconds for each post that was seen, the least of all passes. */
  readonly posts: readonly number[];
  /** Microseconds for each post at its first sight, by an engine that is warm. */
  readonly firstSight: readonly number[];
  /** Milliseconds for each of the texts, the least of a few runs; undefined where it was not tried, because a fifth of it took too long. */
  readonly texts: readonly (number | undefined)[];
}

/** A sample shorter than this, in milliseconds, is repeated: clocks in a page step by 5 µs. */
const leastSample = 0.2;
/** Posts from the end, for warming up. */
const warming = 300;
/** From here on a text is too slow, and its longer sister is not tried. */
const tooSlow = 400;
/** Milliseconds of trying one text again, and for all of them: the slowest engines would take minutes. */
const perText = 25;
const longTexts = 10_000;

/** Kept, so that no look can be left out as useless. */
let answer: unknown;

/** Milliseconds for so many looks at a text. */
async function time(judge: Judge, text: string, times = 1): Promise<number> {
  const from = performance.now();
  for (let i = 0; i < times; i++) {
    answer = judge(text);
    if (answer instanceof Promise) await answer;
  }
  return performance.now() - from;
}

/** How often something that takes so long has to be repeated for the clock to see it well. */
const timesFor = (took: number): number => Math.max(1, Math.ceil(leastSample / Math.max(took, leastSample / 10_000)));

async function leastOf(judge: Judge, text: string): Promise<number> {
  const end = performance.now() + perText;
  let least = await time(judge, text);
  const times = timesFor(least);
  while (performance.now() < end) least = Math.min(least, (await time(judge, text, times)) / times);
  return least;
}

/** Runs in a page or in Node, the same. */
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
  // A single look may be shorter than a step of the clock; all of them together are not. What disturbs them only makes them longer.
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

import { families, type Family } from './families.ts';
import type { Habits } from './habits.ts';

/** How the account's posts went: in how many of them each habit was met. */
export interface Counts {
  readonly posts: number;
  readonly counts: Uint16Array;
  /** Habits counted, by family. */
  readonly totals: readonly number[];
}

/** How others write: one by how often each habit is met among all of its family. */
export type Rarity = Float64Array;

/**
 * How many habits of others are mixed in before the account's own speak for themselves. Few: what the account never
 * does counts; many: what only the account does counts. Both are heard, and the weights settle between them.
 */
const priors: Readonly<Record<Family, readonly number[]>> = {
  threes: [300, 30_000],
  fours: [300, 30_000],
  words: [300, 30_000],
  frames: [300, 30_000],
  marks: [10, 300],
  shapes: [30, 1000],
};
/** One weight for each family and prior. */
export const mixes: readonly { readonly family: number; readonly prior: number }[] = families.flatMap((name, family) => priors[name].map((prior) => ({ family, prior })));

/**
 * Writes, for each family and prior, the mean evidence (log-likelihood ratio, account against others) of the habits.
 * It is divided by the root of their number: a longer text says more, but its habits repeat each other.
 * `own` is 1 where the text is one of the posts counted: it is then left out of them.
 */
export const weigh = ({ counts, totals }: Counts, rarity: Rarity, habits: Habits, own: 0 | 1, into: Float64Array): void => {
  for (const [mix, { family, prior }] of mixes.entries()) {
    const from = family === 0 ? 0 : (habits.ends[family - 1] ?? 0);
    const end = habits.ends[family] ?? from;
    const all = Math.max(0, (totals[family] ?? 0) - own * (end - from));
    let sum = 0;
    let never = 0;
    for (let at = from; at < end; at++) {
      const place = habits.places[at] ?? 0;
      const count = (counts[place] ?? 0) - own;
      if (count <= 0) never++;
      else sum += Math.log(count * (rarity[place] ?? 1) + prior);
    }
    sum += never * Math.log(prior) - (end - from) * Math.log(all + prior);
    into[mix] = end > from ? sum / Math.sqrt(end - from) : 0;
  }
};

import type { Span } from '../../types.ts';
import { mixes, weigh, type Counts } from './evidence.ts';
import type { Habits } from './habits.ts';
import { habitsOf, type Heard } from './listen.ts';
import { others, type Others } from './others.ts';

const evidence = new Float64Array(mixes.length);

const sumOf = (counts: Counts, habits: Habits, own: 0 | 1): number => {
  const { rarity, weights } = others();
  weigh(counts, rarity, habits, own, evidence);
  let sum = 0;
  for (let mix = 0; mix < evidence.length; mix++) sum += (weights[mix] ?? 0) * (evidence[mix] ?? 0);
  return sum;
};

/** Log-odds, but for a constant, that the account wrote it rather than another like it. */
export const likenessOf = (counts: Counts, said: Heard): number => sumOf(counts, habitsOf(said), 0);

/** Likeness of one of the posts counted to all the rest. */
export const likenessToRest = (counts: Counts, said: Heard): number => sumOf(counts, habitsOf(said), 1);

/** Words named at most; more would be the whole text. */
const mostUnlike = 8;

/** Evidence by token: every habit speaks for the token it shows at. */
const byToken = (counts: Counts, { rarity, weights }: Others, habits: Habits, tokens: number): Float64Array => {
  const sums = new Float64Array(tokens);
  for (const [mix, { family, prior }] of mixes.entries()) {
    const from = family === 0 ? 0 : (habits.ends[family - 1] ?? 0);
    const end = habits.ends[family] ?? from;
    const scale = (weights[mix] ?? 0) / Math.sqrt(Math.max(1, end - from));
    const mixed = Math.log((counts.totals[family] ?? 0) + prior);
    for (let at = from; at < end; at++) {
      const token = habits.tokens[at] ?? -1;
      const place = habits.places[at] ?? 0;
      if (token >= 0 && token < tokens) sums[token] = (sums[token] ?? 0) + scale * (Math.log((counts.counts[place] ?? 0) * (rarity[place] ?? 1) + prior) - mixed);
    }
  }
  return sums;
};

/** The words that speak most against the account, worst first. */
export const unlikeIn = (counts: Counts, said: Heard): readonly Span[] => {
  const sums = byToken(counts, others(), habitsOf(said), said.tokens.length);
  return said.tokens
    .map((token, at) => ({ token, sum: sums[at] ?? 0 }))
    .filter(({ token, sum }) => sum < 0 && (token.kind === 'word' || token.kind === 'hashtag' || token.kind === 'emoji'))
    .toSorted((a, b) => a.sum - b.sum)
    .slice(0, mostUnlike)
    .map(({ token: { start, end } }) => ({ start, end }));
};

import type { Token } from '../../text/tokens.ts';
import type { Span } from '../../types.ts';
import { dampen, evidenceOf, startOfFamily, type Counts, type Evidence } from './evidence.ts';
import { families, WORDS } from './families.ts';
import type { Habits } from './habits.ts';
import { others } from './others.ts';

const known = new WeakMap<Counts, Evidence>();

/** Weighed when first asked for, then remembered as long as the counts live. */
const weighed = (counts: Counts): Evidence => {
  const found = known.get(counts);
  if (found) return found;
  const { rarity, weights } = others();
  const evidence = evidenceOf(counts, rarity, weights);
  known.set(counts, evidence);
  return evidence;
};

/** Log-odds, but for a constant, that the account wrote what has these habits rather than another like it. */
export const likenessOf = (counts: Counts, habits: Habits): number => {
  const evidence = weighed(counts);
  let likeness = 0;
  for (let family = 0; family < families.length; family++) {
    const from = startOfFamily(habits, family);
    const end = habits.ends[family] ?? from;
    let sum = 0;
    for (let at = from; at < end; at++) sum += evidence[habits.places[at] ?? 0] ?? 0;
    likeness += sum * dampen(end - from);
  }
  return likeness;
};

/** Words named at most; more would be the whole text. */
const mostUnlike = 8;
/** A word met in more posts than one of fifty is the account's own, however it is set here. */
const seldom = 0.02;

/** Evidence by token: every habit speaks for the token it shows at. Words of one's own, and what is no word, have none. */
const byToken = ({ posts, counts }: Counts, evidence: Evidence, { places, tokens, ends }: Habits, length: number): Float64Array => {
  const sums = new Float64Array(length);
  const isStrange = new Uint8Array(length);
  for (let family = 0, at = 0; family < families.length; family++) {
    const end = ends[family] ?? at;
    const scale = dampen(end - at);
    for (; at < end; at++) {
      const token = tokens[at] ?? -1;
      const place = places[at] ?? 0;
      if (token < 0) continue;
      if (family === WORDS && (counts[place] ?? 0) <= posts * seldom) isStrange[token] = 1;
      sums[token] = (sums[token] ?? 0) + scale * (evidence[place] ?? 0);
    }
  }
  for (let token = 0; token < length; token++) if (isStrange[token] === 0) sums[token] = 0;
  return sums;
};

const isSaid = ({ kind }: Token): boolean => kind === 'word' || kind === 'hashtag' || kind === 'emoji';

/** The words that speak most against the account, worst first. */
export const unlikeIn = (counts: Counts, tokens: readonly Token[], habits: Habits): readonly Span[] => {
  const sums = byToken(counts, weighed(counts), habits, tokens.length);
  const unlike: { readonly token: Token; readonly sum: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const sum = sums[at] ?? 0;
    if (sum < 0 && isSaid(token)) unlike.push({ token, sum });
  }
  unlike.sort((a, b) => a.sum - b.sum);
  return unlike.slice(0, mostUnlike).map(({ token: { start, end } }) => ({ start, end }));
};

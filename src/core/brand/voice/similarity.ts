import type { Token } from '../../text/tokens.ts';
import type { Span } from '../../model/span.ts';
import { clearest } from '../../signals/clearest.ts';
import { dampen, mixes, ratio, type Counts } from './evidence.ts';
import { featureGroups, places as allPlaces, WORDS } from './feature-groups.ts';
import type { Features } from './features.ts';
import { mostLetters } from './letters.ts';
import { rarityAt, weightOf } from './reference-model.ts';

/** By index: how much a feature speaks for or against the account, all combinations of group and prior added up. 0 if not computed yet. */
type Evidence = Float32Array;

const met = new WeakMap<Counts, Evidence>();

/** Cached for as long as the counts exist. */
function evidenceOf(counts: Counts): Evidence {
  const known = met.get(counts);
  if (known) return known;
  const evidence = new Float32Array(allPlaces);
  met.set(counts, evidence);
  return evidence;
}

const mixesOf = featureGroups.map((_, family) => mixes.flatMap((mix, at) => (mix.family === family ? [{ prior: mix.prior, at }] : [])));

/** Evidence of one feature, computed on first use. */
function evidenceAt({ counts, totals }: Counts, evidence: Evidence, family: number, place: number): number {
  const known = evidence[place] ?? 0;
  if (known !== 0) return known;
  let sum = 0;
  for (const { prior, at } of mixesOf[family] ?? []) sum = Math.fround(sum + weightOf(at) * ratio(counts[place] ?? 0, rarityAt(place), prior, totals[family] ?? 0));
  evidence[place] = sum;
  return sum;
}

/** Evidence of each feature of a text, in order. Reused for every text. */
const said = new Float32Array(allPlaces);

/** The evidence of each feature for or against the account. Valid until the next text. */
export const weigh = (counts: Counts, { places, ends }: Features): Evidence => {
  const evidence = evidenceOf(counts);
  for (let family = 0, at = 0; family < featureGroups.length; family++) {
    for (const end = ends[family] ?? at; at < end; at++) said[at] = evidenceAt(counts, evidence, family, places[at] ?? 0);
  }
  return said;
};

/** Log-odds, up to a constant, that this account rather than a similar one wrote a text with these features. */
export const likenessOf = ({ ends }: Features, evidence: Evidence): number => {
  let likeness = 0;
  for (let family = 0, at = 0; family < featureGroups.length; family++) {
    const end = ends[family] ?? at;
    const scale = dampen(end - at);
    let sum = 0;
    for (; at < end; at++) sum += evidence[at] ?? 0;
    likeness += sum * scale;
  }
  return likeness;
};

/** Maximum number of words to name. More would be the whole text. */
const mostUnlike = 8;
/** A word in more than one of fifty posts counts as the account's own, however it is used here. */
const seldom = 0.02;

/** Reused for every text. */
const sums = new Float64Array(mostLetters);
const isStrange = new Uint8Array(mostLetters);

/** Sums up evidence by token. The account's own words, and tokens that are not words, get none. */
const byToken = ({ posts, counts }: Counts, { places, tokens, ends }: Features, evidence: Evidence, length: number): Float64Array => {
  sums.fill(0, 0, length);
  isStrange.fill(0, 0, length);
  for (let family = 0, at = 0; family < featureGroups.length; family++) {
    const end = ends[family] ?? at;
    const scale = dampen(end - at);
    for (; at < end; at++) {
      const token = tokens[at] ?? -1;
      if (token < 0) continue;
      if (family === WORDS && (counts[places[at] ?? 0] ?? 0) <= posts * seldom) isStrange[token] = 1;
      sums[token] = (sums[token] ?? 0) + scale * (evidence[at] ?? 0);
    }
  }
  for (let token = 0; token < length; token++) if (isStrange[token] === 0) sums[token] = 0;
  return sums;
};

const isSaid = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'hashtag' || token?.kind === 'emoji';

/** The words that speak most strongly against the account, worst first. */
export const unlikeIn = (counts: Counts, tokens: readonly Token[], habits: Features, evidence: Evidence): readonly Span[] => {
  const heard = Math.min(tokens.length, mostLetters);
  const sumOf = byToken(counts, habits, evidence, heard);
  const unlike = clearest(heard, mostUnlike, (at) => (isSaid(tokens[at]) ? -(sumOf[at] ?? 0) : 0));
  return unlike.flatMap((at) => tokens[at] ?? []).map(({ start, end }) => ({ start, end }));
};

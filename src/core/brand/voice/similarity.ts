import type { Token } from '../../text/tokens.ts';
import type { Span } from '../../model/span.ts';
import { clearest } from '../../signals/clearest.ts';
import { dampen, mixes, ratio, type Counts } from './evidence.ts';
import { featureGroups, places as allPlaces, WORDS } from './feature-groups.ts';
import type { Features } from './features.ts';
import { mostLetters } from './letters.ts';
import { rarityAt, weightOf } from './reference-model.ts';

/** What habits say of an account, all mixes together; by place, 0 where it has not been met. */
type Evidence = Float32Array;

const met = new WeakMap<Counts, Evidence>();

/** Remembered as long as the counts live. */
function evidenceOf(counts: Counts): Evidence {
  const known = met.get(counts);
  if (known) return known;
  const evidence = new Float32Array(allPlaces);
  met.set(counts, evidence);
  return evidence;
}

const mixesOf = featureGroups.map((_, family) => mixes.flatMap((mix, at) => (mix.family === family ? [{ prior: mix.prior, at }] : [])));

/** Evidence of a habit, weighed when it is first met. */
function evidenceAt({ counts, totals }: Counts, evidence: Evidence, family: number, place: number): number {
  const known = evidence[place] ?? 0;
  if (known !== 0) return known;
  let sum = 0;
  for (const { prior, at } of mixesOf[family] ?? []) sum = Math.fround(sum + weightOf(at) * ratio(counts[place] ?? 0, rarityAt(place), prior, totals[family] ?? 0));
  evidence[place] = sum;
  return sum;
}

/** What each habit of a text says, in their order; used again for every text. */
const said = new Float32Array(allPlaces);

/** What each of the habits says of the account; valid until the next text is weighed. */
export const weigh = (counts: Counts, { places, ends }: Features): Evidence => {
  const evidence = evidenceOf(counts);
  for (let family = 0, at = 0; family < featureGroups.length; family++) {
    for (const end = ends[family] ?? at; at < end; at++) said[at] = evidenceAt(counts, evidence, family, places[at] ?? 0);
  }
  return said;
};

/** Log-odds, but for a constant, that the account wrote what has these habits rather than another like it. */
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

/** Words named at most; more would be the whole text. */
const mostUnlike = 8;
/** A word met in more posts than one of fifty is the account's own, however it is set here. */
const seldom = 0.02;

/** Used again for every text. */
const sums = new Float64Array(mostLetters);
const isStrange = new Uint8Array(mostLetters);

/** Evidence by token: every habit speaks for the token it shows at. Words of one's own, and what is no word, have none. */
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

/** The words that speak most against the account, worst first. */
export const unlikeIn = (counts: Counts, tokens: readonly Token[], habits: Features, evidence: Evidence): readonly Span[] => {
  const heard = Math.min(tokens.length, mostLetters);
  const sumOf = byToken(counts, habits, evidence, heard);
  const unlike = clearest(heard, mostUnlike, (at) => (isSaid(tokens[at]) ? -(sumOf[at] ?? 0) : 0));
  return unlike.flatMap((at) => tokens[at] ?? []).map(({ start, end }) => ({ start, end }));
};

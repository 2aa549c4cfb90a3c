import { asListOf, asNumber, asRecord, asText } from '../../util/parse.ts';
import { featureGroups, places, starts } from './feature-groups.ts';
import { mostPosts, modelOf, type VoiceModel } from './model.ts';
import { mostSamples, type Sample } from './baseline.ts';

/** A voice as it is stored: plain data, under 60 kB. */
export interface PackedVoice {
  /** Version of the features. Voices of another version are learned again. */
  readonly version: number;
  readonly posts: number;
  /** The counts in order of index, mostly one character each. */
  readonly counts: string;
  /** One sample per post. */
  readonly samples: readonly (readonly [likeness: number, words: number, posts: number])[];
}

const version = 1;

/** Printable ASCII without the two characters that JSON escapes. */
const alphabet = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).filter((character) => character !== '"' && character !== '\\');
const values = new Int8Array(128).fill(-1);
alphabet.forEach((character, value) => {
  values[character.charCodeAt(0)] = value;
});

/** Counts below this take one character. The next two values introduce longer forms. */
const plain = 91;
/** Introduces a run of zeros, followed by its length. */
const zeroRun = 91;
/** Introduces a larger count, followed by its two digits in base 91. */
const longCount = 92;
const shortestRun = 3;
/** Upper bound on posts: after halving, a model may take in as many again. */
const mostCounted = 2 * mostPosts;

const runAt = (counts: Uint16Array, at: number): number => {
  let end = at;
  while (end < counts.length && end - at < plain && counts[end] === 0) end++;
  return end - at;
};

const packCounts = (counts: Uint16Array): string => {
  const parts: number[] = [];
  for (let at = 0; at < counts.length; ) {
    const run = runAt(counts, at);
    const count = counts[at] ?? 0;
    if (run >= shortestRun) parts.push(zeroRun, run - 1);
    else if (count < plain) parts.push(count);
    else parts.push(longCount, Math.floor(count / plain), count % plain);
    at += run >= shortestRun ? run : 1;
  }
  return parts.map((value) => alphabet[value] ?? ' ').join('');
};

/** The counts and their sums by group; `undefined` if the text was not written by `packCounts`. */
const parseCounts = (text: string, posts: number): Pick<VoiceModel, 'counts' | 'totals'> | undefined => {
  const counts = new Uint16Array(places);
  const totals = featureGroups.map(() => 0);
  let family = 0;
  let place = 0;
  const valueAt = (at: number): number => values[text.charCodeAt(at)] ?? -1;
  for (let at = 0; at < text.length; at++) {
    const value = valueAt(at);
    if (value < 0 || place >= places) return undefined;
    if (value === zeroRun) {
      at++;
      if (valueAt(at) < 0) return undefined;
      place += valueAt(at) + 1;
      continue;
    }
    if (value === longCount) at += 2;
    const count = value === longCount ? valueAt(at - 1) * plain + valueAt(at) : value;
    if (count < 0 || count > posts || valueAt(at) < 0) return undefined;
    while (place >= (starts[family + 1] ?? places)) family++;
    totals[family] = (totals[family] ?? 0) + count;
    counts[place] = count;
    place++;
  }
  return place === places ? { counts, totals } : undefined;
};

export const packVoice = ({ posts, counts, samples }: VoiceModel): PackedVoice => ({
  version,
  posts,
  counts: packCounts(counts),
  samples: samples.map(({ likeness, words, posts: known }) => [likeness, words, known]),
});

const asWhole = (most: number) => (value: unknown): number | undefined => {
  const number = asNumber(0, most)(value);
  return number === undefined || !Number.isInteger(number) ? undefined : number;
};

/** Similarities are log-odds. No text exceeds this. */
const mostLikeness = 1e6;
const mostWords = 25_000;

const asSample = (value: unknown): Sample | undefined => {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const likeness = asNumber(-mostLikeness, mostLikeness)(value[0]);
  const words = asWhole(mostWords)(value[1]);
  const posts = asWhole(mostCounted)(value[2]);
  return likeness === undefined || words === undefined || posts === undefined ? undefined : { likeness, words, posts };
};

const keys: ReadonlySet<string> = new Set(['version', 'posts', 'counts', 'samples'] satisfies (keyof PackedVoice)[]);
const longest = 3 * places;

/** Parses a stored voice; `undefined` if invalid or of another version. */
export const parseVoice = (value: unknown): VoiceModel | undefined => {
  const record = asRecord(value);
  if (record?.['version'] !== version || Object.keys(record).some((key) => !keys.has(key))) return undefined;
  const posts = asWhole(mostCounted)(record['posts']);
  const text = asText(longest)(record['counts']);
  const samples = asListOf(asSample, mostSamples)(record['samples']);
  if (posts === undefined || text === undefined || samples === undefined) return undefined;
  const counted = parseCounts(text, posts);
  return counted && modelOf(posts, counted.counts, samples, counted.totals);
};

import { asRecord } from '../../util/parse.ts';
import { contentOf, type TextAnalysis } from '../../text/analysis.ts';
import { siteHost } from '../profile.ts';
import { isPacked, shortHash, unpacked } from './hashes.ts';
import { isShared } from './shared-hosts.ts';
import { isRare } from './rarity.ts';

/** What an account writes about: words, pairs of words and hosts, with the number of posts that contain them. Terms in fewer than three posts are stored as hashes. */
export interface Terms {
  /** Most frequent first. */
  readonly often: readonly (readonly [term: string, posts: number])[];
  /** Encoded hashes of the terms that occurred in one post and in two, the latest last. */
  readonly once: string;
  readonly twice: string;
}

export const noTerms: Terms = { often: [], once: '', twice: '' };

/** A topic occurs in at least this many posts. */
export const fewestPosts = 3;
/** Only twelve are suggested; the rest leaves room for terms on the rise. */
const mostOften = 60;
const mostRare = 500;
const characters = 3;
const longestTerm = 60;
const mostPosts = 1e7;
const shortestWord = 3;
/** A post of 25,000 characters is not about every term in it. */
const mostInPost = 200;

/** Prefix that marks a term as a host. */
export const hostMark = '//';

const wordOf = (key: string): string | undefined => (key.length >= shortestWord && key.length <= longestTerm / 2 && /^\p{L}[\p{L}\p{N}'-]*$/u.test(key) && isRare(key) ? key : undefined);

/** The terms of a post, each once: meaningful words, pairs of adjacent ones, hashtags, and hosts that may be the account's own. */
export function termsOf(analysis: TextAnalysis): ReadonlySet<string> {
  const { text, tokens, entities } = analysis;
  const content = contentOf(analysis);
  const terms = new Set<string>();
  let before: string | undefined;
  for (const { kind, key, start, end } of tokens) {
    const word = kind === 'word' && content.has(key) ? wordOf(key) : undefined;
    const tag = kind === 'hashtag' ? wordOf(text.slice(start + 1, end).toLowerCase()) : undefined;
    if (word !== undefined && before !== undefined && before !== word) terms.add(`${before} ${word}`);
    if (word !== undefined) terms.add(word);
    if (tag !== undefined) terms.add(tag);
    before = word;
    if (terms.size >= mostInPost) break;
  }
  for (const { kind, text: link } of entities) {
    const host = kind === 'url' ? siteHost(link) : undefined;
    if (host !== undefined && host.length < longestTerm && !isShared(host)) terms.add(hostMark + host);
  }
  return terms;
}

/** Adds the terms of further posts. `isWhole`: these are all the posts there are, so rare terms need not be remembered. */
export function addTerms({ often, once, twice }: Terms, posts: readonly ReadonlySet<string>[], isWhole = false): Terms {
  const counts = new Map(often);
  const met = [new Set(unpacked(once, characters)), new Set(unpacked(twice, characters))] as const;
  for (const terms of posts) {
    for (const term of terms) {
      const hash = shortHash(term, characters);
      if (counts.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
      else if (met[1].delete(hash)) counts.set(term, fewestPosts);
      else if (met[0].delete(hash)) met[1].add(hash);
      else met[0].add(hash);
    }
  }
  const pack = (hashes: ReadonlySet<string>): string => (isWhole ? '' : [...hashes].slice(-mostRare).join(''));
  const sorted = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return { often: sorted.slice(0, mostOften), once: pack(met[0]), twice: pack(met[1]) };
}

/** Merges the terms of two disjoint sets of posts. Terms that occur only once or twice in each are not added up. */
export function joinTerms(a: Terms, b: Terms): Terms {
  const counts = new Map(a.often);
  for (const [term, posts] of b.often) counts.set(term, (counts.get(term) ?? 0) + posts);
  return { often: [...counts].toSorted(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)).slice(0, mostOften), once: b.once === '' ? a.once : b.once, twice: b.twice === '' ? a.twice : b.twice };
}

/** Whether a value is a valid term: a host, a word, or a pair of words. */
export const isTerm = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longestTerm + hostMark.length && /^(?:\/\/[^\s/]+|\p{L}[\p{L}\p{N}'-]*(?: \p{L}[\p{L}\p{N}'-]*)?)$/u.test(value);

const isCounted = (value: unknown): value is readonly [string, number] =>
  Array.isArray(value) && value.length === 2 && isTerm(value[0]) && Number.isInteger(value[1]) && (value[1] as number) >= fewestPosts && (value[1] as number) <= mostPosts;

/** Parses stored terms; `undefined` if invalid. */
export function parseTerms(value: unknown): Terms | undefined {
  const record = asRecord(value);
  if (!record || Object.keys(record).some((key) => !['often', 'once', 'twice'].includes(key))) return undefined;
  const { often, once, twice } = record;
  if (!Array.isArray(often) || often.length > mostOften || !often.every(isCounted)) return undefined;
  if (typeof once !== 'string' || typeof twice !== 'string' || ![once, twice].every((text) => isPacked(text, characters, mostRare))) return undefined;
  return { often, once, twice };
}

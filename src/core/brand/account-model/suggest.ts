import { handleOf } from '../account.ts';
import { foldWord } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import type { BrandProfile } from '../../model/brand.ts';
import type { LanguageId } from '../../model/language.ts';
import { leadsTo } from '../links.ts';
import { topicHits } from '../topics.ts';
import type { AccountModel } from './account-model.ts';
import { rarityOf } from './rarity.ts';
import { fewestPosts, hostMark } from './terms.ts';

/** Suggestions that can be added to a brand with a click. */
interface Suggestions {
  readonly topics: readonly string[];
  readonly sites: readonly string[];
  readonly languages: readonly LanguageId[];
}

/** More would be too many to choose from. */
const mostTopics = 12;
const mostSites = 3;
/** Minimum share of posts in a language. Below it, they are quotations or wrong guesses. */
const leastShare = 0.1;
/** A pair of words replaces a single word if this share of the word's posts contain the pair. */
const mostlyTogether = 0.6;

/** Mean rarity of the words of a term. */
const meanRarity = (words: readonly string[]): number => words.reduce((sum, word) => sum + rarityOf(word), 0) / words.length;

interface Candidate {
  readonly term: string;
  readonly posts: number;
  readonly weight: number;
}

/** The terms that might be topics. Words in the bio count as if they occurred in the minimum number of posts. */
function candidatesOf({ terms, profile }: AccountModel): readonly Candidate[] {
  const counts = new Map(terms.often.filter(([term]) => !term.startsWith(hostMark)));
  for (const word of profile.words) counts.set(word, (counts.get(word) ?? 0) + fewestPosts);
  return [...counts].map(([term, posts]) => ({ term, posts, weight: posts * meanRarity(term.split(' ')) })).toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

const isPair = ({ term }: Candidate): boolean => term.includes(' ');

/** Keeps either a pair or its single words: the pair if the words mostly occur together. */
function undoubled(all: readonly Candidate[]): readonly Candidate[] {
  const posts = new Map(all.map((one) => [one.term, one.posts]));
  const strong = all.filter((one) => isPair(one) && one.term.split(' ').every((word) => one.posts >= mostlyTogether * (posts.get(word) ?? 0)));
  const spoken = new Set(strong.flatMap(({ term }) => term.split(' ')));
  return all.filter((one) => (isPair(one) ? strong.includes(one) : !spoken.has(one.term)));
}

type Known = Pick<BrandProfile, 'name' | 'handle' | 'sites' | 'topics' | 'languages'>;

/** Suggestions from the account's posts, bio and link, without what the brand already has. */
export function suggestionsFrom(learned: AccountModel, brand: Known): Suggestions {
  const own = new Set([handleOf(brand.handle), handleOf(learned.handle), ...brand.name.split(/\s+/)].map(foldWord));
  const isKnown = (term: string): boolean => term.split(' ').some((word) => own.has(word)) || topicHits(term, tokenize(term, []), brand.topics).length > 0;
  const hosts = learned.terms.often.filter(([term]) => term.startsWith(hostMark)).map(([term]) => term.slice(hostMark.length));
  const inAll = Object.values(learned.languages).reduce((sum, posts) => sum + posts, 0);
  return {
    topics: undoubled(candidatesOf(learned)).map(({ term }) => term).filter((term) => !isKnown(term)).slice(0, mostTopics),
    // Only the most frequent host. The others are just sites that the account links to.
    sites: [...new Set([learned.profile.site, ...hosts.slice(0, 1)])].filter((host) => host !== '' && !leadsTo(host, brand.sites)).slice(0, mostSites),
    languages: (Object.entries(learned.languages) as [LanguageId, number][]).filter(([id, posts]) => posts >= fewestPosts && posts >= leastShare * inAll && !brand.languages.includes(id)).map(([id]) => id),
  };
}

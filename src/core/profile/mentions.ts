import { mentionedAccount, siteOf } from '../brand/account.ts';
import { handlesOf, isHandleOf } from '../brand/handles.ts';
import { joined } from '../brand/brand-mentions.ts';
import { findPhrases } from '../brand/phrases.ts';
import { matcherFor } from '../languages/index.ts';
import { sameHandle } from '../util/same-handle.ts';
import { contentOf, analyseText, type TextAnalysis } from '../text/analysis.ts';
import type { BrandProfile } from '../model/brand.ts';
import type { SiteId } from '../model/site.ts';
import type { VisiblePost } from './visible-post.ts';

/** Somebody else's question or complaint that concerns the person. */
interface Mention {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly is: 'complaint' | 'question';
  /** What it mentions. */
  readonly about: 'you' | 'brand' | 'topic';
}

/** What people in the visible posts say (`why-companies-tweet`: "listening in"). None of it is stored. */
export interface Mentions {
  /** Number of posts by others that were read. */
  readonly n: number;
  readonly found: readonly Mention[];
  /** Words that several people use, most frequent first. */
  readonly words: readonly { readonly word: string; readonly people: number }[];
}

/** More would be too many to look at. */
const mostHeard = 20;
const mostWords = 10;
/** A word recurs if at least this many people use it. */
const fewestAuthors = 2;
/** Shorter words say little. */
const shortestWord = 4;

function aboutOf({ tokens, entities }: TextAnalysis, brand: BrandProfile, handle: string, site: SiteId): Mention['about'] | undefined {
  const mentions = entities.filter(({ kind }) => kind === 'mention').map(({ text }) => mentionedAccount(text, { account: handle, site }));
  const tags = new Set(entities.filter(({ kind }) => kind === 'hashtag').map(({ text }) => joined(text.slice(1))));
  if (handle !== '' && mentions.some((mention) => sameHandle(mention, handle))) return 'you';
  const names = (phrase: string): boolean => phrase !== '' && (tags.has(joined(phrase)) || findPhrases(tokens, [phrase], (name) => name).length > 0);
  if (names(brand.name) || mentions.some((mention) => mention !== '' && isHandleOf(brand, mention))) return 'brand';
  return brand.topics.some(names) ? 'topic' : undefined;
}

/** Complaints are checked first, because an upset person waits for an answer even without asking. */
function kindOf({ cues, text, sentences }: TextAnalysis): Mention['is'] | undefined {
  if (cues('complaint').strong.length > 0) return 'complaint';
  return sentences.some(({ start, end }) => /[?？]\s*$/.test(text.slice(start, end))) ? 'question' : undefined;
}

/** Finds posts by others that mention the person, the brand or its topics, and words that recur. `handle`: the person's own. */
export function findMentions(posts: readonly VisiblePost[], brand: BrandProfile, handle: string): Mentions {
  const own = new Set([handle, ...handlesOf(brand)].map((name) => name.toLowerCase()));
  const others = posts.filter(({ author, text }) => !own.has(author.toLowerCase()) && text.trim() !== '');
  const authorsOf = new Map<string, Set<string>>();
  const found: Mention[] = [];
  for (const { id, author, text } of others) {
    const site = siteOf({ account: author });
    const analysis = analyseText(text, { site, prior: brand.languages, matcherFor });
    const about = aboutOf(analysis, brand, handle, site);
    const is = kindOf(analysis);
    if (about && is) found.push({ id, author, text, is, about });
    for (const word of contentOf(analysis)) if (word.length >= shortestWord) authorsOf.set(word, (authorsOf.get(word) ?? new Set()).add(author));
  }
  const words = [...authorsOf].map(([word, authors]) => ({ word, people: authors.size })).filter((one) => one.people >= fewestAuthors);
  return { n: others.length, found: found.slice(0, mostHeard), words: words.toSorted((a, b) => b.people - a.people || (a.word < b.word ? -1 : 1)).slice(0, mostWords) };
}

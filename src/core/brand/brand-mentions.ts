import { handleOf, siteOf } from './account.ts';
import { handlesOf } from './handles.ts';
import { memoize } from '../util/memoize.ts';
import type { Entity } from '../text/entities/entities.ts';
import type { TextAnalysis } from '../text/analysis.ts';
import { foldWord } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { BrandProfile } from '../model/brand.ts';
import type { SiteId } from '../model/site.ts';
import type { Span } from '../model/span.ts';
import { leadsTo } from './links.ts';
import { findPhrases } from './phrases.ts';

const noLetter = /[^\p{L}\p{M}\p{N}_]/gu;
const plain = /^[a-z0-9_]*$/;
/** A name as the key of a hashtag: "Kopi Senja" becomes "kopisenja". */
export const joined = (name: string): string => {
  const folded = foldWord(name);
  return plain.test(folded) ? folded : folded.replace(noLetter, '');
};

/** A brand's names, prepared for matching. */
interface Names {
  readonly tags: ReadonlySet<string>;
  /** Handles, each with its site. */
  readonly handles: ReadonlySet<string>;
  readonly phrases: readonly string[];
}
const onSite = (site: SiteId, handle: string): string => `${site} ${foldWord(handle)}`;
const namesOf = memoize(
  (brand: BrandProfile): Names => ({
    tags: new Set([brand.name, handleOf(brand.handle)].map(joined).filter((tag) => tag !== '')),
    handles: new Set(handlesOf(brand).map((account) => onSite(siteOf({ account }), handleOf(account)))),
    phrases: brand.name === '' ? [] : [brand.name],
  }),
);

const byPlace = (a: Span, b: Span): number => a.start - b.start;

function pointsHome({ kind, text }: Entity, { sites }: BrandProfile, site: SiteId, { handles, tags }: Names): boolean {
  if (kind === 'url') return leadsTo(text, sites);
  if (kind === 'mention') return handles.has(onSite(site, text.slice(1)));
  return kind === 'hashtag' && tags.has(joined(text.slice(1)));
}

/** Cached, because several rules ask about the same text. */
const met = new WeakMap<readonly Token[], { readonly brand: BrandProfile; readonly pointers: readonly Span[] }>();

/** Where a text mentions the brand: its name, handle, hashtag or site. */
export function brandMentionsIn({ tokens, entities, site }: Pick<TextAnalysis, 'tokens' | 'entities' | 'site'>, brand: BrandProfile): readonly Span[] {
  const known = met.get(tokens);
  if (known?.brand === brand) return known.pointers;
  const names = namesOf(brand);
  const found: Span[] = [];
  for (const entity of entities) if (pointsHome(entity, brand, site, names)) found.push({ start: entity.start, end: entity.end });
  for (const { start, end } of findPhrases(tokens, names.phrases, (name) => name)) found.push({ start, end });
  const pointers = found.length < 2 ? found : found.toSorted(byPlace);
  met.set(tokens, { brand, pointers });
  return pointers;
}

import type { Entity } from '../text/entities.ts';
import { foldWord } from '../text/keys.ts';
import type { Token } from '../text/tokens.ts';
import type { BrandProfile, Span } from '../types.ts';
import { leadsTo } from './links.ts';
import { findPhrases } from './phrases.ts';

/** "Kopi Senja" as a hashtag's key: "kopisenja". */
export const joined = (name: string): string => foldWord(name).replace(/[^\p{L}\p{M}\p{N}_]/gu, '');

/** A brand's names, ready to be met. */
interface Names {
  readonly tags: ReadonlySet<string>;
  readonly handle: string;
  readonly phrases: readonly string[];
}
const known = new WeakMap<BrandProfile, Names>();

function namesOf(brand: BrandProfile): Names {
  const names = known.get(brand) ?? {
    tags: new Set([brand.name, brand.handle].map(joined).filter((tag) => tag !== '')),
    handle: foldWord(brand.handle),
    phrases: brand.name === '' ? [] : [brand.name],
  };
  known.set(brand, names);
  return names;
}

/** Where a text says whose it is or where there is more: the brand's name, handle, hashtag or site. */
export function pointersIn(tokens: readonly Token[], entities: readonly Entity[], brand: BrandProfile): readonly Span[] {
  const { tags, handle, phrases } = namesOf(brand);
  const pointing = entities.filter(({ kind, text }) => {
    if (kind === 'url') return leadsTo(text, brand.sites);
    if (kind === 'mention') return brand.handle !== '' && foldWord(text.slice(1)) === handle;
    return kind === 'hashtag' && tags.has(joined(text.slice(1)));
  });
  const named = findPhrases(tokens, phrases, (name) => name);
  return [...pointing, ...named].map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
}

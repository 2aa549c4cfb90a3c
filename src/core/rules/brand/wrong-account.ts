import { handleOf, mentionedAccount, siteOf } from '../../brand/account.ts';
import { handleOn, isHandleOf } from '../../brand/handles.ts';
import { leadsTo } from '../../brand/links.ts';
import { findPhrases } from '../../brand/phrases.ts';
import { type Context, defineRule } from '../rule.ts';
import type { BrandProfile } from '../../model/brand.ts';
import type { Span } from '../../model/span.ts';

/** A post for one brand from another account puzzles that account's readers, and the brand's own readers miss it. */
const weight = -0.8;

/** The names and links that show a draft is about this brand. A mention of its handle is left out, because that addresses the brand rather than speaking for it. */
function marksOf({ analysis: { tokens, entities } }: Context, brand: BrandProfile): readonly Span[] {
  const links = entities.filter(({ kind, text }) => kind === 'url' && leadsTo(text, brand.sites));
  const names = brand.name === '' ? [] : findPhrases(tokens, [brand.name], (name) => name);
  return [...links, ...names].map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
}

const isHandleNamed = ({ draft, analysis: { entities } }: Context, brand: BrandProfile): boolean =>
  entities.some(({ kind, text }) => kind === 'mention' && isHandleOf(brand, mentionedAccount(text, draft)));

export const wrongAccount = defineRule({
  id: 'wrong-account',
  group: 'brand',
  severity: 'warn',
  lastLook: true,
  situations: ['new', 'thread-start', 'quote', 'reply'],
  sources: ['three-mistakes'],
  title: 'Post from the right account',
  advice: 'You’re on @{account}, but this sounds like {brand}. Switch to @{handle}?',
  why: 'Your brand’s readers won’t see it here, and readers here will wonder who’s speaking.',
  needs: ['we'],
  check: (context) => {
    const { draft: { account }, brand: current, brands = [current], cues } = context;
    if (account === undefined || account === '') return undefined;
    const we = cues('we').strong;
    // "My shop", "saya": people may talk about their brand from a personal account.
    const plural = new Set(we.map(({ start }) => start));
    const isPersonal = cues('first-person').strong.some(({ start }) => !plural.has(start));
    if (isPersonal || (we.length === 0 && cues('promotion').strong.length === 0)) return undefined;
    if (brands.some((brand) => isHandleOf(brand, account) && marksOf(context, brand).length > 0)) return undefined;
    for (const brand of brands) {
      // A brand without an account on this site may be spoken for from another.
      const right = handleOn(brand, siteOf({ account }));
      if (right === undefined || isHandleOf(brand, account) || isHandleNamed(context, brand)) continue;
      const spans = marksOf(context, brand);
      if (spans.length > 0) return { spans, brand: weight, data: { account: handleOf(account), brand: brand.name === '' ? `@${handleOf(right)}` : brand.name, handle: handleOf(right) } };
    }
    return undefined;
  },
});

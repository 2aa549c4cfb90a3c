import type { LanguageId } from '../../src/core/model/language.ts';
import { listing } from './listing.ts';
import { policyPage } from './policy-page.ts';
import { stores } from './stores.ts';
import { storeTexts } from './texts.ts';

/** What `npm run listings` writes, by path. */
export const listingPages = (): ReadonlyMap<string, string> =>
  new Map([
    ['PRIVACY.md', policyPage()],
    ...stores.flatMap((store) => (Object.keys(storeTexts) as LanguageId[]).map((language) => [`store/${store.id}/${language}.md`, listing(store, language)] as const)),
  ]);

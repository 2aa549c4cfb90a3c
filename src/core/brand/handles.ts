import type { BrandProfile } from '../model/brand.ts';
import type { SiteId } from '../model/site.ts';
import { sameHandle } from '../util/same-handle.ts';
import { accountFrom, siteOf } from './account.ts';

/** All accounts of a brand, the main one first. */
export const handlesOf = ({ handle, moreHandles = [] }: Pick<BrandProfile, 'handle' | 'moreHandles'>): readonly string[] => (handle === '' ? [] : [handle, ...moreHandles]);

/** Whether an account belongs to the brand. */
export const isHandleOf = (brand: BrandProfile, account: string | undefined): boolean => handlesOf(brand).some((handle) => sameHandle(handle, account));

/** The brand's account on a site. */
export const handleOn = (brand: BrandProfile, site: SiteId): string | undefined => handlesOf(brand).find((account) => siteOf({ account }) === site);

/** Parses accounts typed with commas between them; '' for each invalid one. */
export const typedHandles = (line: string): readonly string[] =>
  line.split(',').map((typed) => typed.trim()).filter((typed) => typed !== '').map(accountFrom);

/** The fields of a brand for a list of accounts, of which the first is the main one. Empty (invalid) ones are dropped. */
export function handleFields(accounts: readonly string[]): Pick<BrandProfile, 'handle' | 'moreHandles'> {
  const [handle = '', ...moreHandles] = accounts.filter((account) => account !== '');
  return { handle, ...(moreHandles.length > 0 && { moreHandles }) };
}

import type { BrandProfile } from '../model/brand.ts';
import type { SiteId } from '../model/site.ts';
import { sameHandle } from '../util/same-handle.ts';
import { accountFrom, siteOf } from './account.ts';

/** Every account that speaks for a brand, its main one first. */
export const handlesOf = ({ handle, moreHandles = [] }: Pick<BrandProfile, 'handle' | 'moreHandles'>): readonly string[] => (handle === '' ? [] : [handle, ...moreHandles]);

/** Whether an account is one of the brand's. */
export const isHandleOf = (brand: BrandProfile, account: string | undefined): boolean => handlesOf(brand).some((handle) => sameHandle(handle, account));

/** The brand's account on a site. */
export const handleOn = (brand: BrandProfile, site: SiteId): string | undefined => handlesOf(brand).find((account) => siteOf({ account }) === site);

/** The accounts that somebody typed, separated by commas; '' for each invalid one. */
export const typedHandles = (line: string): readonly string[] =>
  line.split(',').map((typed) => typed.trim()).filter((typed) => typed !== '').map(accountFrom);

/** As stored in a brand: the main one first, without invalid ones. */
export function handleFields(accounts: readonly string[]): Pick<BrandProfile, 'handle' | 'moreHandles'> {
  const [handle = '', ...moreHandles] = accounts.filter((account) => account !== '');
  return { handle, ...(moreHandles.length > 0 && { moreHandles }) };
}

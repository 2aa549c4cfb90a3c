import { typedAccount } from '../../core/brand/account.ts';
import { handlesOf, handleFields, typedHandles } from '../../core/brand/handles.ts';
import { noBrand, siteHost } from '../../core/brand/profile.ts';
import type { BrandProfile } from '../../core/model/brand.ts';

/** A brand while it is edited in the form, with handles and sites as they were typed. */
export interface EditedBrand extends Omit<BrandProfile, 'sites' | 'moreHandles'> {
  /** Stays the same when brands are reordered. */
  readonly key: number;
  readonly sites: string;
}

let last = 0;

export function edited({ moreHandles, ...brand }: BrandProfile = noBrand): EditedBrand {
  return { ...brand, key: ++last, handle: handlesOf({ handle: brand.handle, moreHandles }).map(typedAccount).join(', '), sites: brand.sites.join(', ') };
}

const listed = (line: string): readonly string[] => line.split(',').map((item) => item.trim()).filter((item) => item !== '');

export const hasBadHandle = ({ handle }: EditedBrand): boolean => typedHandles(handle).includes('');
export const hasBadSite = ({ sites }: EditedBrand): boolean => listed(sites).some((site) => siteHost(site) === undefined);

/** Whether any field besides name, handle and topics is filled in. */
export const saysMore = ({ sites, use, avoid, tone, languages, preset, address }: EditedBrand): boolean =>
  sites.trim() !== '' || use.length > 0 || avoid.length > 0 || Object.keys(tone).length > 0 || languages.length > 0 || preset !== undefined || address !== undefined;

/** The first invalid field, if any. */
export const wrongField = (brand: EditedBrand): 'handle' | 'site' | undefined => (hasBadHandle(brand) ? 'handle' : hasBadSite(brand) ? 'site' : undefined);

/** The brand as it will be stored. */
export function finished({ name, handle, sites, topics, use, avoid, tone, languages, preset, address }: EditedBrand): BrandProfile {
  const hosts = listed(sites).map(siteHost).filter((host) => host !== undefined);
  return { name: name.trim(), ...handleFields(typedHandles(handle)), sites: hosts, topics, use, tone, languages, preset, address, avoid: avoid.filter(({ word }) => word.trim() !== '') };
}

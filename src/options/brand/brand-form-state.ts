import { plainHandle } from '../../core/brand/handle.ts';
import { noBrand, siteHost } from '../../core/brand/profile.ts';
import type { BrandProfile } from '../../core/model/brand.ts';

/** A brand as it stands in the form: handle and sites as they were typed. */
export interface EditedBrand extends Omit<BrandProfile, 'sites'> {
  /** Stays the same while the order changes. */
  readonly key: number;
  readonly sites: string;
}

let last = 0;

export const edited = (brand: BrandProfile = noBrand): EditedBrand => ({ ...brand, key: ++last, handle: brand.handle && `@${brand.handle}`, sites: brand.sites.join(', ') });

const listed = (line: string): readonly string[] => line.split(',').map((item) => item.trim()).filter((item) => item !== '');

export const hasBadHandle = ({ handle }: EditedBrand): boolean => handle.trim() !== '' && plainHandle(handle) === '';
export const hasBadSite = ({ sites }: EditedBrand): boolean => listed(sites).some((site) => siteHost(site) === undefined);

/** What is stored of it. */
export function finished({ name, handle, sites, topics, use, avoid, tone, languages, preset, address }: EditedBrand): BrandProfile {
  const hosts = listed(sites).map(siteHost).filter((host) => host !== undefined);
  return { name: name.trim(), handle: plainHandle(handle), sites: hosts, topics, use, tone, languages, preset, address, avoid: avoid.filter(({ word }) => word.trim() !== '') };
}

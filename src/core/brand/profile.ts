import type { BrandProfile } from '../types.ts';

/** Nothing said yet: the brand score stays hidden until a name or a topic is there. */
export const noBrand: BrandProfile = { name: '', handle: '', sites: [], topics: [], use: [], avoid: [], tone: {}, languages: [] };

export const hasBrand = (brand: BrandProfile): boolean => brand.name !== '' || brand.topics.length > 0;

/** "https://www.Kopi.example/menu" and "kopi.example" are the same site; undefined where it is none. */
export function siteHost(site: string): string | undefined {
  const host = site.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\./, '').split(/[/?#:]/, 1)[0] ?? '';
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host) ? host : undefined;
}

/** "@Kopi_Senja", "x.com/Kopi_Senja" and "Kopi_Senja" are the same handle; '' where it is none. */
export function plainHandle(handle: string): string {
  const bare = handle.trim().replace(/^(https?:\/\/)?(www\.|mobile\.)?(x|twitter)\.com\//i, '').replace(/^@/, '').replace(/\/$/, '');
  return /^\w{1,15}$/.test(bare) ? bare : '';
}

import type { SiteAdapter } from './site.ts';
import { x } from './x.ts';

/** Every site that the coach knows. */
export const sites: readonly SiteAdapter[] = [x];

export const siteFor = (url: URL): SiteAdapter | undefined => (url.protocol === 'https:' ? sites.find(({ hosts }) => hosts.includes(url.hostname)) : undefined);

import type { SiteAdapter } from './site.ts';
import { x } from './x.ts';

/** Every site that the coach knows. */
export const sites: readonly SiteAdapter[] = [x];

export const siteFor = ({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): SiteAdapter | undefined => (protocol === 'https:' ? sites.find(({ hosts }) => hosts.includes(hostname)) : undefined);

import { lruMemoize } from '../util/lru-cache.ts';
import { hashText } from '../text/shingles.ts';
import { siteHost } from './profile.ts';

/** Several rules ask for the same link. */
const readLink = lruMemoize((url) => ({ host: siteHost(url) }));

/** Whether a link leads to one of the sites or a subdomain ("blog.kopi.example"). */
export function leadsTo(url: string, sites: readonly string[]): boolean {
  const { host } = readLink(url);
  return host !== undefined && sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** A link without what varies between copies: scheme, "www.", query, fragment, a final slash. */
const plainLink = (url: string): string => url.toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\./, '').split(/[?#]/, 1)[0]?.replace(/\/+$/, '') ?? '';

/** Whether the link is a site's home page: posting it again is no repeat. */
export const isFrontDoor = (url: string): boolean => !plainLink(url).includes('/');

export const hashLink = (url: string): number => hashText(plainLink(url));

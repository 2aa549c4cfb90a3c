import { hashText } from '../text/shingles.ts';
import { siteHost } from './profile.ts';

/** Whether a link leads to one of the sites or a subdomain ("blog.kopi.example"). */
export function leadsTo(url: string, sites: readonly string[]): boolean {
  const host = sites.length > 0 ? siteHost(url) : undefined;
  return host !== undefined && sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** A link without the parts that vary between copies: scheme, "www.", query, fragment, trailing slash. */
const plainLink = (url: string): string => url.toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\./, '').split(/[?#]/, 1)[0]?.replace(/\/+$/, '') ?? '';

/** Whether the link is a site's home page, which does not count as a repeat if it is posted again. */
export const isFrontDoor = (url: string): boolean => !plainLink(url).includes('/');

export const hashLink = (url: string): number => hashText(plainLink(url));

import { all, textOf } from '../page.ts';
import * as select from './selectors.ts';

/** The domain of each server's accounts, by the host of its pages: those of "example.org" may be at "social.example.org". Cached, because a narrow window has no footer that shows it. */
const names = new Map<string, string>();

/** Caches the server's domain that a page shows. */
export const learnDomain = ({ location }: Document, domain: string): void => void names.set(location.host, domain.toLowerCase());

/** The domain of accounts that the page shows without one. */
export const domainOf = (page: Document): string => {
  const { host } = page.location;
  for (const shown of all(page, select.serverName)) {
    // An internationalised domain does not match. The address of the page has it in plain letters.
    const [domain] = /(?<![\p{L}\p{N}.-])[a-z\d][a-z\d.-]*\.[a-z\d-]+(?![\p{L}\p{N}])/iu.exec(textOf(shown)) ?? [];
    if (domain !== undefined) learnDomain(page, domain);
  }
  return names.get(host) ?? host;
};

/** An account as it is stored. */
export const accountOf = (name: string, domain: string): string => `mastodon:${name}@${domain.toLowerCase()}`;

/** "/@ana", "/@ana@example.org", or a full URL. The interface with several columns prefixes "/deck". */
const address = /^(?:https?:\/\/([^/]+))?(?:\/deck)?\/@([\w.-]+)(?:@([\w.-]+))?\/?$/;

/** The account of a link as people on this server write it, i.e. with the domain only if it is another server's. */
export const handleIn = (link: Element): string | undefined => {
  const [, host, name, domain = host] = address.exec(link.getAttribute('href') ?? '') ?? [];
  return name === undefined || domain === undefined || domain === link.ownerDocument.location.host ? name : `${name}@${domain}`;
};

/** The account that a link leads to. */
export const accountIn = (link: Element | null | undefined): string | undefined => {
  const [, host, name, domain] = address.exec(link?.getAttribute('href') ?? '') ?? [];
  if (!link || name === undefined) return undefined;
  const page = link.ownerDocument;
  return accountOf(name, domain ?? (host === undefined || host === page.location.host ? domainOf(page) : host));
};

interface ProfileAddress {
  /** As in the page's own links: the name, and the domain if it is another server's. */
  readonly handle: string;
  readonly name: string;
  readonly domain: string | undefined;
  /** The last part of the path; `undefined` for the first tab. */
  readonly tab: string | undefined;
}

/** The profile that an address shows. With a number after the name, it is a post. */
export const profileIn = ({ pathname }: Pick<URL, 'pathname'>): ProfileAddress | undefined => {
  const [, handle, name, domain, tab] = /^(?:\/deck)?\/@(([\w.-]+)(?:@([\w.-]+))?)(?:\/([a-z_]+))?\/?$/.exec(pathname) ?? [];
  return handle === undefined || name === undefined ? undefined : { handle, name, domain, tab };
};

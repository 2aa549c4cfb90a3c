/** A handle is a domain. */
const domain = /^(?=.{3,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/i;
/** The handle that the site shows when a domain no longer resolves to its account. */
const unknown = 'handle.invalid';

/** The account as stored (see `core/brand/account.ts`); undefined if the page does not know the handle either. */
export const accountOf = (handle: string | undefined): string | undefined => (handle !== undefined && domain.test(handle) && handle.toLowerCase() !== unknown ? `bluesky:${handle.toLowerCase()}` : undefined);

/** As the site writes it, without "@". */
export const handleOf = (account: string): string => account.slice(account.indexOf(':') + 1);

const pathOf = (address: string | null | undefined): string => (address ?? '').replace(/^https?:\/\/[^/]+/, '').replaceAll(/%3a/gi, ':');

/** The handle or DID in an address, if it is the address of a profile itself. */
export const profileIn = (address: string | null | undefined): string | undefined => /^\/profile\/([^/?#]+)\/?(?:[?#]|$)/.exec(pathOf(address))?.[1];

/** The post that an address leads to. Its author may be a DID. */
export const postIn = (address: string | null | undefined): { readonly author: string; readonly id: string } | undefined => {
  const [, author, id] = /^\/profile\/([^/?#]+)\/post\/([\w.~:-]+)/.exec(pathOf(address)) ?? [];
  return author !== undefined && id !== undefined ? { author, id } : undefined;
};

/** The DID that an address contains, such as that of an avatar. */
export const didIn = (address: string): string | undefined => /did:[a-z]+:[\w.:-]+/.exec(pathOf(address))?.[0];

/** Where a link leads, without the detour through a page of the site's own that many take. */
export const destinationOf = (link: Element): string | undefined => {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, 'https://bsky.app')) return undefined;
  const url = new URL(href, 'https://bsky.app');
  return (url.hostname === 'go.bsky.app' && url.searchParams.get('u')) || url.href;
};

const digits = '234567abcdefghijklmnopqrstuvwxyz';

/** When a post was written: the first eleven digits of its id (a TID) are the microseconds since 1970; undefined for other kinds of ids. */
export const timeOf = (id: string): number | undefined => {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(id)) return undefined;
  const microseconds = Array.from(id.slice(0, 11), (digit) => digits.indexOf(digit)).reduce((sum, digit) => sum * 32 + digit, 0);
  return Math.floor(microseconds / 1000);
};

/** A handle is a domain. */
const domain = /^(?=.{3,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/i;
/** What the site shows as the handle when a domain no longer resolves to its account. */
const unknown = 'handle.invalid';

/** The account as stored (see `core/brand/account.ts`); `undefined` if the page itself does not know the handle. */
export const accountOf = (handle: string | undefined): string | undefined => (handle !== undefined && domain.test(handle) && handle.toLowerCase() !== unknown ? `bluesky:${handle.toLowerCase()}` : undefined);

/** An account's handle as the site writes it, without "@". */
export const handleOf = (account: string): string => account.slice(account.indexOf(':') + 1);

const pathOf = (address: string | null | undefined): string => (address ?? '').replace(/^https?:\/\/[^/]+/, '').replaceAll(/%3a/gi, ':');

/** The handle or DID in the address of a profile; `undefined` for other addresses. */
export const profileIn = (address: string | null | undefined): string | undefined => /^\/profile\/([^/?#]+)\/?(?:[?#]|$)/.exec(pathOf(address))?.[1];

/** The post that an address leads to. Its author may be a DID. */
export const postIn = (address: string | null | undefined): { readonly author: string; readonly id: string } | undefined => {
  const [, author, id] = /^\/profile\/([^/?#]+)\/post\/([\w.~:-]+)/.exec(pathOf(address)) ?? [];
  return author !== undefined && id !== undefined ? { author, id } : undefined;
};

/** The DID in an address, such as that of an avatar. */
export const didIn = (address: string): string | undefined => /did:[a-z]+:[\w.:-]+/.exec(pathOf(address))?.[0];

/** Where a link leads, skipping the site's own redirect page. */
export const destinationOf = (link: Element): string | undefined => {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, 'https://bsky.app')) return undefined;
  const url = new URL(href, 'https://bsky.app');
  return (url.hostname === 'go.bsky.app' && url.searchParams.get('u')) || url.href;
};

const digits = '234567abcdefghijklmnopqrstuvwxyz';

/** When a post was written, in milliseconds since 1970. The first eleven digits of its id (a TID) are microseconds; `undefined` for other ids. */
export const timeOf = (id: string): number | undefined => {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(id)) return undefined;
  const microseconds = Array.from(id.slice(0, 11), (digit) => digits.indexOf(digit)).reduce((sum, digit) => sum * 32 + digit, 0);
  return Math.floor(microseconds / 1000);
};

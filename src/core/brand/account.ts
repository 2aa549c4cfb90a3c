import { sites, siteIds, type SiteId } from '../model/site.ts';
import { asText, type Parse } from '../util/parse.ts';

/* An account is a site and a handle in one string: "bluesky:ana.bsky.social", "mastodon:ana@mastodon.social".
 * X accounts are bare handles ("Kopi_Senja"), as they were before other sites were supported, so that stored and exported data remain valid.
 */

interface Account {
  readonly site: SiteId;
  readonly handle: string;
}

/** Maximum length of an account. A domain alone may have 253 characters. */
const longest = 320;

const partsOf = (account: string): Account => {
  const colon = account.indexOf(':');
  const site = colon < 0 ? undefined : siteIds.find((id) => id === account.slice(0, colon).toLowerCase());
  return site === undefined ? { site: 'x', handle: account } : { site, handle: account.slice(colon + 1) };
};

/** Lower-cases a handle, except a name before "@". X handles are not passed in: they keep the case they were typed in. */
const inOneCase = (handle: string): string => {
  const at = Math.max(0, handle.indexOf('@'));
  return handle.slice(0, at) + handle.slice(at).toLowerCase();
};

/** The account of a handle on a site; '' if it is not a valid handle there. */
function accountOn(site: SiteId, handle: string): string {
  if (!sites[site].handle?.test(handle)) return '';
  return site === 'x' ? handle : `${site}:${inOneCase(handle)}`;
}

/** URL patterns of profiles, and how to read the account from each. */
const addresses: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => string }[] = [
  { pattern: /^(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?(\w+)\/?$/i, read: ([, name = '']) => accountOn('x', name) },
  { pattern: /^bsky\.app\/profile\/([^/]+)\/?$/i, read: ([, handle = '']) => accountOn('bluesky', handle) },
  { pattern: /^([^/]+)\/@([^/@]+)\/?$/, read: ([, domain = '', name = '']) => accountOn('mastodon', `${name}@${domain}`) },
  { pattern: /^[^/]+\/@([^/@]+@[^/@]+)\/?$/, read: ([, handle = '']) => accountOn('mastodon', handle) },
];

/** Parses an account that somebody typed: "@Kopi_Senja", "x.com/Kopi_Senja", "@kopi.bsky.social", "@kopi.example", "@kopi@mastodon.social", the address of a profile, or the stored form; '' if it is none of these. */
export function accountFrom(typed: string): string {
  const text = typed.trim();
  const { site, handle } = partsOf(text);
  if (handle !== text) return accountOn(site, handle.replace(/^@/, ''));
  const address = text.replace(/^https?:\/\//i, '');
  for (const { pattern, read } of addresses) {
    const match = pattern.exec(address);
    if (match) return read(match);
  }
  const name = address.replace(/^@/, '').replace(/\/$/, '');
  if (sites.x.handle?.test(name)) return name;
  // "ana@acme.com" may be an email address and "acme.com" a website. Only a leading "@" makes them handles.
  if (text.startsWith('@')) return accountOn(name.includes('@') ? 'mastodon' : 'bluesky', name);
  return /\.bsky\.social$/i.test(name) ? accountOn('bluesky', name) : '';
}

/** Parses an account from storage, a file or a message; `undefined` if invalid. */
export const asAccount: Parse<string> = (value) => accountFrom(asText(longest)(value) ?? '') || undefined;

/** The site somebody writes on: the account's if there is one, else `site`, else X. */
export const siteOf = ({ account, site = 'x' }: { readonly account?: string | undefined; readonly site?: SiteId | undefined }): SiteId => (account === undefined || account === '' ? site : partsOf(account).site);

/** The handle as its site writes it, without "@". */
export const handleOf = (account: string): string => partsOf(account).handle;

/** The account as somebody would type it, so that `accountFrom` returns it again: "@" and the handle if that identifies the site, otherwise the stored form. */
export const typedAccount = (account: string): string => (accountFrom(`@${handleOf(account)}`) === account ? `@${handleOf(account)}` : account);

/** The scope in which post ids are unique. Two Mastodon servers may use the same id. */
export function originOf(of: { readonly account?: string | undefined; readonly site?: SiteId | undefined }): string {
  const site = siteOf(of);
  return site === 'mastodon' && of.account !== undefined ? of.account.slice(of.account.indexOf('@')).toLowerCase() : site;
}

/** The URL of a profile. */
export function profileAddress(account: string): string {
  const { site, handle } = partsOf(account);
  const [name = '', domain = ''] = handle.split('@');
  return sites[site].profile.replace('{handle}', handle).replace('{domain}', domain).replace('{name}', name);
}

/** The account that a mention in a text by `writer` refers to; '' if unknown. On Mastodon a bare name belongs to the writer's own server. */
export function mentionedAccount(mention: string, writer: { readonly account?: string | undefined; readonly site?: SiteId | undefined }): string {
  const site = siteOf(writer);
  const name = mention.slice(1);
  if (site !== 'mastodon' || name.includes('@')) return accountOn(site, name);
  const domain = writer.account?.split('@')[1];
  return domain === undefined ? '' : accountOn(site, `${name}@${domain}`);
}

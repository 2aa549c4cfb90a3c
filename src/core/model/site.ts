/** Length limits of posts on X: for most people, and with Premium. No site allows longer texts. */
export const shortLimit = 280;
export const longLimit = 25_000;

/** A platform that people post on. */
export type SiteId = 'x' | 'bluesky' | 'mastodon' | 'threads' | 'linkedin';

/** What the core knows about a site: how it counts length, and how it writes mentions and hashtags. Markup is left to its adapter. */
export interface Site {
  readonly name: string;
  /** The length limit of a post, if the page does not say. */
  readonly limit: number;
  /** X weights characters. The others count graphemes, and a link as written, as 23, or as displayed. */
  readonly counting: 'weighted' | 'plain' | 'fixed-links' | 'short-links';
  /** Whether bare domains become links, or only those with "https://". */
  readonly links: 'all' | 'with-scheme';
  /** "@name", a whole domain ("@ana.bsky.social"), or "@name@domain", where a bare name means the same server. */
  readonly mentions: 'name' | 'domain' | 'name-at-domain';
  /** On X every hashtag after the second costs readers. Elsewhere people find posts by their hashtags. */
  readonly mostHashtags: number;
  /** The format of the site's handles, without "@"; `undefined` if we do not support its accounts. */
  readonly handle: RegExp | undefined;
  /** URL of a profile. */
  readonly profile: string;
}

/** Taken from each site's own documentation and code. See CONTRIBUTING, "A site". */
export const sites: Readonly<Record<SiteId, Site>> = {
  x: { name: 'X', limit: shortLimit, counting: 'weighted', links: 'all', mentions: 'name', mostHashtags: 2, handle: /^\w{1,15}$/, profile: 'https://x.com/{handle}' },
  bluesky: { name: 'Bluesky', limit: 300, counting: 'short-links', links: 'all', mentions: 'domain', mostHashtags: 3, handle: /^(?=.{3,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/i, profile: 'https://bsky.app/profile/{handle}' },
  mastodon: { name: 'Mastodon', limit: 500, counting: 'fixed-links', links: 'with-scheme', mentions: 'name-at-domain', mostHashtags: 4, handle: /^(?=.{4,300}$)\w+(?:[.-]+\w+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/i, profile: 'https://{domain}/@{name}' },
  threads: { name: 'Threads', limit: 500, counting: 'plain', links: 'all', mentions: 'name', mostHashtags: 2, handle: undefined, profile: '' },
  linkedin: { name: 'LinkedIn', limit: 3000, counting: 'plain', links: 'all', mentions: 'name', mostHashtags: 3, handle: undefined, profile: '' },
};

export const siteIds = Object.keys(sites) as readonly SiteId[];

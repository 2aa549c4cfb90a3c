/** Characters of a post on X, and of one by people who may write long posts: the longest text that counts anywhere. */
export const shortLimit = 280;
export const longLimit = 25_000;

/** A platform that people post on. */
export type SiteId = 'x' | 'bluesky' | 'mastodon' | 'threads' | 'linkedin';

/** What the core knows of a site, as data: what it counts, and how it writes names and tags. Where things stand on its pages only its adapter knows. */
export interface Site {
  readonly name: string;
  /** Most characters of a post, where the page does not tell. */
  readonly limit: number;
  /** X weighs characters; the others count graphemes, with a link as it is, as 23, or as it is shown. */
  readonly counting: 'weighted' | 'plain' | 'fixed-links' | 'short-links';
  /** Links with "https://" only, or bare domains too. */
  readonly links: 'all' | 'with-scheme';
  /** "@name", a whole domain ("@ana.bsky.social"), or "@name@domain", where a name alone is one of the same server. */
  readonly mentions: 'name' | 'domain' | 'name-at-domain';
  /** From the second on, hashtags cost readers on X; elsewhere posts are found by them. */
  readonly mostHashtags: number;
  /** What a handle of the site looks like, without "@"; undefined where accounts are not known. */
  readonly handle: RegExp | undefined;
  /** Address of a profile. */
  readonly profile: string;
}

/** Each by the site's own documents and code; see CONTRIBUTING, "A site". */
export const sites: Readonly<Record<SiteId, Site>> = {
  x: { name: 'X', limit: shortLimit, counting: 'weighted', links: 'all', mentions: 'name', mostHashtags: 2, handle: /^\w{1,15}$/, profile: 'https://x.com/{handle}' },
  bluesky: { name: 'Bluesky', limit: 300, counting: 'short-links', links: 'all', mentions: 'domain', mostHashtags: 3, handle: /^(?=.{3,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/i, profile: 'https://bsky.app/profile/{handle}' },
  mastodon: { name: 'Mastodon', limit: 500, counting: 'fixed-links', links: 'with-scheme', mentions: 'name-at-domain', mostHashtags: 4, handle: /^(?=.{4,300}$)\w+(?:[.-]+\w+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/i, profile: 'https://{domain}/@{name}' },
  threads: { name: 'Threads', limit: 500, counting: 'plain', links: 'all', mentions: 'name', mostHashtags: 2, handle: undefined, profile: '' },
  linkedin: { name: 'LinkedIn', limit: 3000, counting: 'plain', links: 'all', mentions: 'name', mostHashtags: 3, handle: undefined, profile: '' },
};

export const siteIds = Object.keys(sites) as readonly SiteId[];

const hostsOfX: ReadonlySet<string> = new Set(['x.com', 'pro.x.com', 'twitter.com']);

/** Whether a host is one of X's; where no page tells its host, X is what the coach is for. */
export const isOfX = (host: string | undefined): boolean => host === undefined || hostsOfX.has(host);

/** The site that a page belongs to, by its host. */
export const siteName = (host: string | undefined): string => (isOfX(host) ? 'X' : host === 'bsky.app' ? 'Bluesky' : 'Mastodon');

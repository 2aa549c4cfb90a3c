const hostsOfX: ReadonlySet<string> = new Set(['x.com', 'pro.x.com', 'twitter.com']);

/** Whether a host is one of X's. If the host is unknown, X is assumed. */
export const isOfX = (host: string | undefined): boolean => host === undefined || hostsOfX.has(host);

/** The name of the site that a host belongs to. */
export const siteName = (host: string | undefined): string => (isOfX(host) ? 'X' : host === 'bsky.app' ? 'Bluesky' : 'Mastodon');

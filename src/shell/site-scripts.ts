/** The content script of each optional site. X's is in the manifest. */
export const siteScripts = { bluesky: 'src/content/bluesky.js', mastodon: 'src/content/mastodon.js' } as const;

/** The styles of marked words on all sites. */
export const marksFile = 'src/content/marks.css';

export const blueskyOrigin = 'https://bsky.app/*';

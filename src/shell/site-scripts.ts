/** Sites that a person turns on, and the script that coaches there. X's stands in the manifest. */
export const siteScripts = { bluesky: 'src/content/bluesky.js', mastodon: 'src/content/mastodon.js' } as const;

/** Its styles, on every site. */
export const marksFile = 'src/content/marks.css';

export const blueskyOrigin = 'https://bsky.app/*';

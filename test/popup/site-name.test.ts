import { expect, test } from 'vitest';
import { isOfX, siteName } from '../../src/popup/site-name.ts';
import manifest from '../../manifest.json' with { type: 'json' };

test('every host of the manifest counts as X, and so does an unknown host', () => {
  for (const { matches } of manifest.content_scripts) expect(matches.map((match) => siteName(new URL(match).host))).toEqual(['X', 'X', 'X']);
  expect(siteName(undefined)).toBe('X');
});

test.each([['bsky.app', 'Bluesky'], ['mastodon.example', 'Mastodon'], ['x.com.example', 'Mastodon']])('%s is %s, not X', (host, name) => {
  expect(siteName(host)).toBe(name);
  expect(isOfX(host)).toBe(false);
});

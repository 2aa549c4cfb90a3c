import { expect, test } from 'vitest';
import { viewerOf } from '../../src/account/viewer-of.ts';

const by = (author: string) => ({ viewer: undefined, posts: [{ id: '1', author, text: 'Is it open?', isReply: false }] });

test('prefers the account named by the page to the chosen one', () => {
  expect(viewerOf({ ...by('mastodon:noor@fosstodon.example'), viewer: 'mastodon:ana@mastodon.example' }, 'ana')).toBe('mastodon:ana@mastodon.example');
});

test.each([
  ['noor', 'ana', 'ana'],
  ['noor', 'bluesky:ana.example', ''],
  ['bluesky:noor.example', 'bluesky:ana.example', 'bluesky:ana.example'],
  ['bluesky:noor.example', 'ana', ''],
  ['mastodon:noor@fosstodon.example', 'ana', ''],
  ['mastodon:noor@fosstodon.example', '', ''],
])('with posts by %s on the page and %j chosen, the viewer is %j', (author, chosen, viewer) => {
  expect(viewerOf(by(author), chosen)).toBe(viewer);
});

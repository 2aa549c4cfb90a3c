import { expect, test } from 'vitest';
import { serverFrom } from '../../src/options/sites/server-from.ts';

test.each([
  ['mastodon.social', 'mastodon.social'],
  ['  Mastodon.Social ', 'mastodon.social'],
  ['https://mastodon.social/@ana', 'mastodon.social'],
  ['http://mastodon.social', 'mastodon.social'],
  ['mastodon.social/home?x=1', 'mastodon.social'],
  ['@ana@mastodon.social', 'mastodon.social'],
  ['ana.b-c@mastodon.social', 'mastodon.social'],
  ['social.müller.example', 'social.xn--mller-kva.example'],
  ['a.b-c.d.example/', 'a.b-c.d.example'],
])('“%s” is %s', (typed, server) => {
  expect(serverFrom(typed)).toBe(server);
});

test.each(['', ' ', 'ana', '@ana', 'localhost', '127.0.0.1', '[::1]', 'two words.example', 'a..example', '.example', 'mastodon.social:3000', 'user:word@mastodon.social', '*.example', '*', 'https://', 'javascript:alert(1)', '-a.example', `${'a.'.repeat(400)}example`])('“%s” is rejected', (typed) => {
  expect(serverFrom(typed)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/core/review/parse-draft.ts';
import { defaultSettings, parseSettings } from '../../../src/core/storage/settings.ts';

test('counts of wrong tips: invalid ones are left out', () => {
  expect(parseSettings({ wrongTips: { teaser: 2, event: 0, 'BAD id': 3, rude: 1.5, hype: 'x', long: -1 } }).wrongTips).toEqual({ teaser: 2 });
  expect(parseSettings({ wrongTips: [1, 2] }).wrongTips).toEqual({});
});

test('isFolded and afterPost are booleans', () => {
  const { isFolded, afterPost } = parseSettings({ isFolded: 'yes', afterPost: 0 });
  expect([isFolded, afterPost]).toEqual([defaultSettings.isFolded, defaultSettings.afterPost]);
  expect(parseSettings({ isFolded: true, afterPost: false })).toMatchObject({ isFolded: true, afterPost: false });
});

test('a draft keeps its chosen kind, if there is such a kind', () => {
  expect(parseDraft({ text: 'x', kind: 'post', chosenKind: 'event' })?.chosenKind).toBe('event');
  expect(parseDraft({ text: 'x', kind: 'post', chosenKind: '__proto__' })?.chosenKind).toBeUndefined();
});

test.each([
  ['with an underscore', ['my_server.example']],
  ['ending in a dot', ['x.com.']],
  ['with numbers for a name', ['[2001:db8::1]', '127.0.0.1']],
  ['the 51st', Array.from({ length: 51 }, (_, i) => `server${i}.example`)],
])('a paused site is kept: %s', (_, pausedSites) => {
  expect(parseSettings({ pausedSites }).pausedSites).toEqual(pausedSites);
});

test.each(['', 'X.com', 'https://x.com', 'x.com/home', 'not a host', '<b>', 'a'.repeat(254), 7])('%j is no paused site', (host) => {
  expect(parseSettings({ pausedSites: [host] }).pausedSites).toEqual([]);
});

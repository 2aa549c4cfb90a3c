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

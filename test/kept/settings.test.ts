import { expect, test } from 'vitest';
import { parseDraft } from '../../src/core/review/parse-draft.ts';
import { defaultSettings, parseSettings } from '../../src/core/storage/settings.ts';

test('counts of wrong tips: what is no count of a rule is left out', () => {
  expect(parseSettings({ wrongTips: { teaser: 2, event: 0, 'BAD id': 3, rude: 1.5, hype: 'x', long: -1 } }).wrongTips).toEqual({ teaser: 2 });
  expect(parseSettings({ wrongTips: [1, 2] }).wrongTips).toEqual({});
});

test('folded and the line after Post are yes or no', () => {
  const { isFolded, afterPost } = parseSettings({ isFolded: 'yes', afterPost: 0 });
  expect([isFolded, afterPost]).toEqual([defaultSettings.isFolded, defaultSettings.afterPost]);
  expect(parseSettings({ isFolded: true, afterPost: false })).toMatchObject({ isFolded: true, afterPost: false });
});

test('the kind that a person chose comes along with a draft, if there is such a kind', () => {
  expect(parseDraft({ text: 'x', kind: 'post', chosenKind: 'event' })?.chosenKind).toBe('event');
  expect(parseDraft({ text: 'x', kind: 'post', chosenKind: '__proto__' })?.chosenKind).toBeUndefined();
});

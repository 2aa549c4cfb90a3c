import { describe, expect, test } from 'vitest';
import { noBrand } from '../../../src/core/brand/profile.ts';
import { addDismissal, isSnoozed, parseDismissals, clearDismissals, type Dismissal } from '../../../src/core/review/dismissals.ts';
import { review } from '../../../src/core/review/review.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import type { Draft } from '../../../src/core/model/draft.ts';

const now = 1_700_000_000_000;
const day = 86_400_000;
const at = (...daysAgo: readonly number[]): readonly Dismissal[] => daysAgo.map((days) => ({ ruleId: 'shouting', at: now - days * day }));

describe('a rule is snoozed', () => {
  test.each<[string, readonly Dismissal[], boolean]>([
    ['not for one dismissal', at(0), false],
    ['after two in a week', at(6.9, 0), true],
    ['not after two in more than a week', at(7.1, 0), false],
    ['for two weeks from the second one', at(20, 13.9), true],
    ['and then speaks again', at(20, 14), false],
    ['whatever the order of the list', at(0, 3), true],
    ['on from a third one', at(19, 15, 9), true],
    ['not for what is dated later than now', [...at(1), { ruleId: 'shouting', at: now + day }], false],
  ])('%s', (_, list, expected) => {
    expect(isSnoozed(list, 'shouting', now)).toBe(expected);
  });
  test('without the others', () => {
    expect(isSnoozed([...at(1, 0)], 'hashtags', now)).toBe(false);
  });
  test('until its dismissals are cleared', () => {
    expect(isSnoozed(clearDismissals(at(1, 0), 'shouting'), 'shouting', now)).toBe(false);
  });
});

test('old dismissals are dropped when one is added', () => {
  expect(addDismissal(at(30, 21.5, 2), 'rude', now)).toEqual([...at(2), { ruleId: 'rude', at: now }]);
});

test('stored dismissals are parsed, and invalid ones dropped', () => {
  expect(parseDismissals(JSON.parse(JSON.stringify(at(3, 2))))).toEqual(at(3, 2));
  for (const wrong of [undefined, 'x', {}, [{ ruleId: 4, at: 1 }], [{ ruleId: 'rude' }]]) expect(parseDismissals(wrong)).toEqual([]);
});

test('a snoozed rule’s tip is not shown and does not count', () => {
  const draft: Draft = { text: 'WE ARE OPEN AGAIN EVERY MORNING!!!', kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280 };
  const reviewer = { settings: defaultSettings, locale: 'en' as const, brand: noBrand, recent: [], now };
  const awake = review(draft, reviewer);
  const asleep = review(draft, { ...reviewer, dismissals: at(1, 0) });
  expect(awake.tips.map(({ ruleId }) => ruleId)).toContain('shouting');
  expect(asleep.tips.map(({ ruleId }) => ruleId)).not.toContain('shouting');
  expect(asleep.value.rows.map(({ ruleId }) => ruleId)).not.toContain('shouting');
});

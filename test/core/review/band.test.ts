import { expect, test } from 'vitest';
import { review } from '../../../src/core/review/review.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import { draftWith, reviewerIn } from '../../support/pieces.ts';

const sumOf = ({ base, rows }: { readonly base: number; readonly rows: readonly { readonly points: number }[] }): number => rows.reduce((sum, { points }) => sum + points, base);
const idsOf = ({ rows }: { readonly rows: readonly { readonly ruleId: string }[] }): readonly string[] => rows.map(({ ruleId }) => ruleId);

test.each([
  ['en', 'Just woke up and I need more coffee'],
  ['id', 'Baru bangun dan butuh kopi lagi nih'],
  ['fil', 'Kagigising ko lang at kailangan ko ng kape'],
] as const)('%s: without its tip a weak draft is rated okay, in words and in numbers', (language, text) => {
  const draft = { ...draftWith(text), isFinished: true };
  const reviewer = reviewerIn(language);
  const told = review(draft, reviewer);
  expect([told.band, told.value.shown < 38]).toEqual(['low', true]);
  const ruleOverrides = Object.fromEntries(told.tips.map(({ ruleId }) => [ruleId, false]));
  const quiet = review(draft, { ...reviewer, settings: { ...defaultSettings, ruleOverrides } });
  expect(quiet.tips.filter(({ severity }) => severity !== 'credit')).toEqual([]);
  expect([quiet.band, quiet.value.shown]).toEqual(['middle', 38]);
  expect(idsOf(quiet.value)).toContain('value-unsaid');
  expect(sumOf(quiet.value)).toBe(quiet.value.shown);
  expect(quiet.value.exact).toBe(told.value.exact);
});

test('a useful draft that gives somebody away is rated okay, in words and in numbers', () => {
  const notice = 'No water in San Roque on Tuesday, 10 pm to 4 am: the main at Mill Road gets a new valve. Tanks stand at the chapel from 8 pm, bring a pail.';
  const reviewer = reviewerIn('en');
  expect(review(draftWith(notice), reviewer).band).toBe('high');
  const { band, value } = review(draftWith(`${notice} Mrs. Rose Dale owes us for the last pail, her number is 0917 482 7736.`), reviewer);
  expect([band, value.shown]).toEqual(['middle', 57]);
  expect(idsOf(value)).toContain('value-harm');
  expect(sumOf(value)).toBe(value.shown);
});

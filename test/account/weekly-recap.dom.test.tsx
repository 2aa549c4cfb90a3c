import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WeeklyRecap } from '../../src/account/weekly-recap.tsx';
import { languageIds, type LanguageId } from '../../src/core/model/language.ts';
import { kindTextsIn } from '../../src/core/kinds/index.ts';
import { ruleTextsIn } from '../../src/core/languages/rule-texts.ts';
import { parsePostHistory } from '../../src/core/posts/post-history.ts';
import { accountStrings } from '../../src/strings/account.ts';
import { coachStrings } from '../../src/strings/coach.ts';

const day = 86_400_000;
const now = new Date(2026, 10, 25, 12).getTime();
const post = (ago: number, rules: readonly string[], more: object = {}) => ({ postedAt: now - ago * day, kind: 'post', rules, ...more });

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function shown(posts: readonly object[], locale: LanguageId = 'en'): string {
  render(<WeeklyRecap posts={parsePostHistory(posts)} now={now} strings={accountStrings[locale]} coach={coachStrings[locale]} locale={locale} />, root);
  return root.textContent ?? '';
}

test.each(languageIds)('says what to do if there are no posts, and shows no count, in %s', (locale) => {
  expect(shown([], locale)).toBe(accountStrings[locale].week.title + accountStrings[locale].week.empty);
});

test.each(languageIds)('shows the useful posts, their kinds, and a habit with its kind, example and source, in %s', (locale) => {
  const text = shown([post(0.1, ['event']), post(1, ['event']), post(1.2, ['how-to', 'praise']), post(1.4, [], { kind: 'reply' }), post(4, ['how-to'])], locale);
  const { week, shares } = accountStrings[locale];
  expect(text).toContain(shares.of.replace('{count}', '1').replace('{n}', '4'));
  expect(text).toContain(shares.of.replace('{count}', '0').replace('{n}', '1'));
  expect(text).toContain(week.remarks.more);
  const event = kindTextsIn(locale, 'event');
  expect(text).toContain(`${event.title}: ${event.points['when']?.tip}`);
  expect(text).toContain(event.example?.better);
  expect(root.querySelector('[data-habit="event"] cite')).not.toBeNull();
  expect(text).not.toMatch(/[{}]/);
});

test.each(languageIds)('describes a habit by the title of its rule, never by a sentence with unfilled blanks, in %s', (locale) => {
  const text = shown([post(0.1, ['hashtags', 'praise']), post(8, ['hashtags', 'praise'])], locale);
  expect(text).toContain(ruleTextsIn(locale)['hashtags']?.title ?? 'Two hashtags at most');
  expect(text).not.toMatch(/[{}]/);
});

test('has a complete sentence for every possible habit', async () => {
  const { rules } = await import('../../src/core/rules/index.ts');
  for (const locale of languageIds) for (const { id } of rules) expect(shown([post(0.1, [id]), post(1, [id])], locale)).not.toMatch(/[{}]|undefined/);
});

test('is kind about a week without a useful post', () => {
  expect(shown([post(0.1, ['teaser'])])).toContain(accountStrings.en.week.remarks.none);
});

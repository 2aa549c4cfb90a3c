import { expect, test } from 'vitest';
import { fill, reset, world } from './torture/support/browser.ts';
import { ignore, ignoredWords, parseIgnored } from '../src/background/dismissals.ts';
import { languageIds } from '../src/core/model/language.ts';

const now = new Date(2026, 11, 1, 12).getTime();
const hour = 3600_000;
const once = { id: 'teaser', how: 'once' } as const;

test('dismissed a second time within a week it says until when it rests; taken back it rests no more', async () => {
  reset();
  fill({});
  expect(await ignore(once, true, now - hour)).toBeUndefined();
  const until = await ignore(once, true, now);
  expect(ignoredWords(once, until, 'en')).toContain('December 15');
  expect(ignoredWords(once, until, 'en')).not.toBe(ignoredWords(once, undefined, 'en'));
  expect(await ignore(once, false, now)).toBeUndefined();
});

test.each(languageIds)('what is said of it in %s has no placeholder left', (speaks) => {
  for (const how of ['once', 'post', 'everywhere', 'replies', 'account', 'wrong'] as const) {
    const ignored = parseIgnored({ id: 'teaser', how, account: 'acme' });
    expect(ignored && ignoredWords(ignored, undefined, speaks)).not.toMatch(/[{}]/);
  }
  expect(ignoredWords(once, now, speaks)).not.toMatch(/[{}]/);
});

test('a wrong tip is counted by its rule, and taken back', async () => {
  reset();
  fill({});
  const wrong = { id: 'teaser', how: 'wrong' } as const;
  await ignore(wrong, true, now);
  await ignore(wrong, true, now);
  expect(world.store['settings']).toMatchObject({ wrongTips: { teaser: 2 } });
  await ignore(wrong, false, now);
  await ignore(wrong, false, now);
  expect(world.store['settings']).toMatchObject({ wrongTips: {} });
});

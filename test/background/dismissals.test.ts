import { beforeAll, expect, test, vi } from 'vitest';
import { fill, reset, world } from '../torture/support/browser.ts';
import type * as Dismissals from '../../src/background/dismissals.ts';
import { parseSettings } from '../../src/core/storage/settings.ts';
import { languageIds } from '../../src/core/model/language.ts';

const now = new Date(2026, 11, 1, 12).getTime();
const hour = 3600_000;
const agreed = parseSettings({ consented: true });
const once = { id: 'teaser', scope: 'once' } as const;

let { dismissTip, dismissalMessage, parseTipDismissal } = {} as typeof Dismissals;
// Test files share modules, and those that another file has loaded would write to that file's browser.
beforeAll(async () => {
  vi.resetModules();
  ({ dismissTip, dismissalMessage, parseTipDismissal } = await import('../../src/background/dismissals.ts'));
});

test('a second dismissal within a week snoozes the rule; undo ends that', async () => {
  reset();
  fill({});
  expect(await dismissTip(once, true, now - hour, agreed)).toBeUndefined();
  const until = await dismissTip(once, true, now, agreed);
  expect(dismissalMessage(once, until, 'en')).toContain('December 15');
  expect(dismissalMessage(once, until, 'en')).not.toBe(dismissalMessage(once, undefined, 'en'));
  expect(await dismissTip(once, false, now, agreed)).toBeUndefined();
});

test.each(languageIds)('the message in %s has no placeholder left', (locale) => {
  for (const scope of ['once', 'post', 'everywhere', 'replies', 'account', 'wrong'] as const) {
    const dismissal = parseTipDismissal({ id: 'teaser', scope, account: 'acme' });
    expect(dismissal && dismissalMessage(dismissal, undefined, locale)).not.toMatch(/[{}]/);
  }
  expect(dismissalMessage(once, now, locale)).not.toMatch(/[{}]/);
});

test('a wrong tip is counted for its rule, and uncounted by undo', async () => {
  reset();
  fill({});
  const wrong = { id: 'teaser', scope: 'wrong' } as const;
  await dismissTip(wrong, true, now, agreed);
  await dismissTip(wrong, true, now, agreed);
  expect(world.store['settings']).toMatchObject({ wrongTips: { teaser: 2 } });
  await dismissTip(wrong, false, now, agreed);
  await dismissTip(wrong, false, now, agreed);
  expect(world.store['settings']).toMatchObject({ wrongTips: {} });
});

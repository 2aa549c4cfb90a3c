import { expect, test, vi } from 'vitest';
import { popupActions } from '../../../src/content/coach/popup-actions.ts';
import type { Coach } from '../../../src/content/coach/coach.ts';
import { noBrand } from '../../../src/core/brand/profile.ts';
import { review } from '../../../src/core/review/review.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import type { CoachState } from '../../../src/shell/protocol.ts';
import { playground } from '../../../src/sites/playground.ts';

test('answers an undo from the popup only once it is done, so that the tip is there when the popup next asks', async () => {
  const draft = { text: 'Just woke up and I need more coffee', kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280 } as const;
  const made = review(draft, { settings: defaultSettings, locale: 'en', brand: noBrand, recent: [], now: 0 });
  const dismiss = vi.fn();
  const coach = { shown: () => ({ draft, review: made }), dismiss } as unknown as Coach;
  // The background is slow.
  const tell = async (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('Dismissed'), 5));
  const act = popupActions(playground, tell);
  const state = { strings: {} } as unknown as CoachState;
  expect(await act({ text: draft.text, ruleId: 'small-talk', how: 'dismiss' }, [coach], state)).toMatchObject({ hasUndo: true });
  await act({ text: draft.text, ruleId: 'small-talk', how: 'undo' }, [coach], state);
  expect(dismiss.mock.calls.map(([, isDismissed]) => isDismissed as boolean)).toEqual([true, false]);
});

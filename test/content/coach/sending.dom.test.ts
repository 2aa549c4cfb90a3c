import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/core/model/draft.ts';
import { followSending } from '../../../src/content/coach/sending.ts';
import { playground } from '../../../src/sites/playground.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A composer in a dialog whose closing is the only sign that a post was sent. Post has been pressed. */
function pressed() {
  const element = document.body.appendChild(document.createElement('div'));
  const draft: Draft = { text: 'We patch a tube in five minutes', kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 300 };
  let canPost = true;
  const site = { ...playground, closes: () => true, canPost: () => canPost, readDraft: () => (element.isConnected ? draft : undefined) };
  const sent = vi.fn();
  const over = vi.fn();
  const sending = followSending({ site, composer: { element, region: element }, draft, button: undefined, sent, over });
  const busy = (isBusy: boolean): void => {
    canPost = !isBusy;
    sending.look();
  };
  return {
    touched: sending.touched,
    starts: () => busy(true),
    isRefused: () => busy(false),
    /** Closes the dialog; returns whether that counts as sent. */
    closes: async (): Promise<boolean> => {
      element.remove();
      sending.look();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(over).toHaveBeenCalledOnce();
      return sent.mock.calls.length === 1;
    },
  };
}

test('counts as sent if the dialog closes, whether or not the site was seen sending', async () => {
  expect(await pressed().closes()).toBe(true);
  const slow = pressed();
  slow.starts();
  expect(await slow.closes()).toBe(true);
});

test('counts as sent if the site starts sending only after its prompt was answered', async () => {
  const { touched, starts, closes } = pressed();
  touched();
  starts();
  expect(await closes()).toBe(true);
});

test('does not count as sent if the person answers the prompt by closing the dialog', async () => {
  const { touched, closes } = pressed();
  touched();
  expect(await closes()).toBe(false);
});

test('does not count as sent if the person closes the dialog while the site is sending', async () => {
  const { starts, touched, closes } = pressed();
  starts();
  touched();
  expect(await closes()).toBe(false);
});

test('does not count as sent if refused, then closed', async () => {
  const { starts, isRefused, closes } = pressed();
  starts();
  isRefused();
  expect(await closes()).toBe(false);
});

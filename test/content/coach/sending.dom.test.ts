import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/core/model/draft.ts';
import { followSending } from '../../../src/content/coach/sending.ts';
import { playground } from '../../../src/sites/playground.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A composer in a dialog, whose closing is all that one sees of a post; Post is pressed. */
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
    /** The dialog is gone; says whether that counts as sent. */
    closes: async (): Promise<boolean> => {
      element.remove();
      sending.look();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(over).toHaveBeenCalledOnce();
      return sent.mock.calls.length === 1;
    },
  };
}

test('sent: the dialog closes, with or without being seen at work', async () => {
  expect(await pressed().closes()).toBe(true);
  const slow = pressed();
  slow.starts();
  expect(await slow.closes()).toBe(true);
});

test('sent: a question of the site is answered first, and only then it starts', async () => {
  const { touched, starts, closes } = pressed();
  touched();
  starts();
  expect(await closes()).toBe(true);
});

test('not sent: the question is answered by closing', async () => {
  const { touched, closes } = pressed();
  touched();
  expect(await closes()).toBe(false);
});

test('not sure: somebody closes while it is sent', async () => {
  const { starts, touched, closes } = pressed();
  starts();
  touched();
  expect(await closes()).toBe(false);
});

test('not sent: refused, then closed', async () => {
  const { starts, isRefused, closes } = pressed();
  starts();
  isRefused();
  expect(await closes()).toBe(false);
});

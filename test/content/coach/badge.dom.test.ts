import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reset, world } from '../../torture/support/browser.ts';
import { createCoachManager } from '../../../src/content/coach/coach-manager.ts';
import { mastodon } from '../../../src/sites/mastodon.ts';
import { form } from '../../sites/mastodon/markup.ts';

const state = { isOn: true, isOnOwn: true, mode: 'automatic', pausedUntil: 0, pausedSites: [], reviewDelay: 0, locale: 'en', strings: {}, views: { resting: [], waiting: [] }, isFolded: false, css: '' };
const tip = { ruleId: 'hashtags', severity: 'tip', spans: [] };
const review = { tips: [tip, { ...tip, ruleId: 'shouting' }], views: { line: [], card: [], dot: [], tips: {}, spoken: '' } };

beforeEach(() => {
  vi.useFakeTimers();
  reset();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

test('the number on the button goes when the coach leaves the page', async () => {
  const numbers: unknown[] = [];
  world.channel = async (message) => {
    const { kind, args } = message as { readonly kind: string; readonly args: readonly unknown[] };
    if (kind === 'setBadge') numbers.push(args[0]);
    return { ok: true, value: kind === 'getState' ? state : kind === 'review' ? review : null };
  };
  document.body.innerHTML = form({ text: 'Rain all day!!! Take the bus #a #b #c #d' });
  const box = document.querySelector('textarea') ?? document.createElement('textarea');
  box.focus();
  const coaches = createCoachManager(mastodon, () => undefined);
  coaches.enter(box);
  await vi.advanceTimersByTimeAsync(100);
  expect(numbers).toEqual([2]);
  coaches.stop();
  expect(numbers).toEqual([2, 0]);
  expect(document.querySelector('[data-beside]')).toBeNull();
});

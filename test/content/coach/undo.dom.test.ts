import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reset, world } from '../../torture/support/browser.ts';
import { createCoachManager, type CoachManager } from '../../../src/content/coach/coach-manager.ts';
import type { CoachState } from '../../../src/shell/protocol.ts';
import { mastodon } from '../../../src/sites/mastodon.ts';
import { form } from '../../sites/mastodon/markup.ts';

const text = 'Rain all day!!! Take the bus';
const edits = [{ start: 12, end: 15, text: '!' }];

/** The least that a coach needs to start. Reviews are never answered. */
const state = { isOn: true, isOnOwn: true, mode: 'automatic', pausedUntil: 0, pausedSites: [], reviewDelay: 60_000, locale: 'en', strings: {}, views: { resting: [], waiting: [] }, isFolded: false, css: '' } as unknown as CoachState;

let coaches: CoachManager;
let box: HTMLTextAreaElement;
beforeEach(async () => {
  vi.useFakeTimers();
  reset();
  world.channel = (message) => ((message as { readonly kind: string }).kind === 'getState' ? Promise.resolve({ ok: true, value: state }) : new Promise(() => undefined));
  document.body.innerHTML = form({ text: '' });
  box = document.querySelector('textarea') ?? document.createElement('textarea');
  box.focus();
  coaches = createCoachManager(mastodon, () => undefined);
  coaches.enter(box);
  await vi.advanceTimersByTimeAsync(100);
});
afterEach(() => {
  coaches.stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** Applies a fix with the caret at the start. */
async function fix(): Promise<void> {
  box.value = text;
  box.setSelectionRange(0, 0);
  const [composer] = mastodon.composers(document);
  expect(composer && (await mastodon.writeEdits(composer, text, edits))).toBe('written');
}
/** Undoes the fix as browsers do, with the restored text selected. Returns the selection afterwards. */
async function undo(): Promise<readonly number[]> {
  box.value = text;
  box.setSelectionRange(12, 15);
  box.dispatchEvent(new InputEvent('input', { inputType: 'historyUndo', bubbles: true }));
  await vi.advanceTimersByTimeAsync(100);
  return [box.selectionStart, box.selectionEnd];
}

test('undoing a fix restores the caret', async () => {
  await fix();
  expect(await undo()).toEqual([0, 0]);
});

describe.each([
  ['the coach is switched off', () => coaches.changed({ ...state, isOn: false })],
  ['it has left the page', () => coaches.stop()],
] as const)('when %s', (_, leave) => {
  test('an undo is left to the page', async () => {
    await fix();
    leave();
    expect(await undo()).toEqual([12, 15]);
  });
});

test('switched on again, it restores the caret again, but only once', async () => {
  for (const isOn of [false, true, false, true]) {
    await fix();
    coaches.changed({ ...state, isOn });
    await vi.advanceTimersByTimeAsync(100);
  }
  await fix();
  const select = vi.spyOn(box, 'setSelectionRange');
  expect(await undo()).toEqual([0, 0]);
  expect(select).toHaveBeenCalledTimes(2);
});

import { afterEach, beforeEach, vi } from 'vitest';
import { applyEdits } from '../../src/core/util/edits.ts';
import type { Edit } from '../../src/core/model/tip.ts';
import type { Box, Selected } from '../../src/sites/box.ts';
import { makeEdits } from '../../src/sites/editing.ts';
import { torture, type Trial } from '../torture/support/torture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Milliseconds until the editor notices a selection. */
const deaf = 12;

/** An editor like X's: it notices selections late, writes where it believes the caret to be, and on undo selects what it restores. */
function editor(first: string, caret: number) {
  const element = document.body.appendChild(document.createElement('div'));
  element.tabIndex = 0;
  element.focus();
  interface State {
    readonly text: string;
    readonly before: Selected;
  }
  let now: State = { text: first, before: { anchor: caret, focus: caret } };
  let seen: Selected = now.before;
  let known: Selected = seen;
  const past: State[] = [];
  const future: { readonly state: State; readonly after: number }[] = [];
  const bounds = ({ anchor, focus }: Selected): readonly [number, number] => [Math.min(anchor, focus), Math.max(anchor, focus)];
  const see = (selected: Selected): void => {
    seen = known = selected;
  };
  const put = (words: string): void => {
    const [start, end] = bounds(known);
    past.push(now);
    future.length = 0;
    now = { text: now.text.slice(0, start) + words + now.text.slice(end), before: known };
    see({ anchor: start + words.length, focus: start + words.length });
  };
  const undo = (): void => {
    const last = past.pop();
    if (!last) return;
    future.push({ state: now, after: seen.focus });
    see(now.before);
    now = last;
  };
  const press = (key: string, ctrlKey = false): void => {
    const event = new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    element.dispatchEvent(event);
  };
  element.addEventListener('keydown', ({ key, ctrlKey, defaultPrevented }) => {
    if (defaultPrevented) return;
    if (ctrlKey && key === 'z') undo();
    else if (!ctrlKey && key.length === 1) put(key);
  });
  const box: Box = {
    element,
    text: () => now.text,
    selected: () => seen,
    select: async (selected) => {
      seen = selected;
      setTimeout(() => {
        if (seen === selected) known = selected;
      }, deaf);
      await new Promise((resolve) => setTimeout(resolve, deaf + 1));
    },
    put,
    isSlow: true,
  };
  return { box, press, text: () => now.text, selected: () => seen, remove: () => element.remove() };
}

const pieces = ['Our', 'bell', ' ', ' ', '\n', '😀', '#rain', 'hall', '@ann', '.', 'é'];

/** Fixes random drafts while somebody types, undoes and types on. */
async function oneDraft({ random, fault, fail }: Trial): Promise<void> {
  const text = Array.from({ length: 2 + random.below(12) }, () => random.pick(pieces)).join('');
  const cuts = [random.below(text.length + 1), random.below(text.length + 1), random.below(text.length + 1), random.below(text.length + 1)].toSorted((a, b) => a - b);
  const words = (): string => random.pick(['', 'new', 'a longer one']);
  const edits: readonly Edit[] = [
    { start: cuts[0] ?? 0, end: cuts[1] ?? 0, text: words() },
    ...(random.is(0.5) ? [{ start: cuts[2] ?? 0, end: cuts[3] ?? 0, text: words() }] : []),
  ];
  const caret = random.below(text.length + 1);
  const after = applyEdits(text, edits);
  const written = editor(text, caret);
  const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1000);
  const about = JSON.stringify({ text, edits, caret });
  const isHasty = random.is(0.5);
  const made = makeEdits(written.box, text, edits);
  if (isHasty) {
    fault();
    for (const key of 'xyz') {
      await vi.advanceTimersByTimeAsync(random.below(20));
      written.press(key);
    }
  }
  await settle();
  if ((await made) !== 'written') fail(`not written: ${about}`);
  const at = written.selected().focus;
  if (!isHasty && random.is(0.3) && after !== text) {
    // Undone, and applied again before the caret is restored.
    written.press('z', true);
    if (random.is(0.5)) await vi.advanceTimersByTimeAsync(random.below(20));
    const again = makeEdits(written.box, text, edits);
    await settle();
    if ((await again) !== 'written' || written.text() !== after) fail(`"${written.text()}" after undo and the fix again: ${about}`);
  } else if (!isHasty) {
    if (written.text() !== after) fail(`"${written.text()}" was made: ${about}`);
    written.press('z', true);
    if (random.is(0.5)) await settle();
    written.press('!');
    await settle();
    const expected = after === text ? undefined : `${text.slice(0, caret)}!${text.slice(caret)}`;
    if (expected !== undefined && written.text() !== expected) fail(`"${written.text()}" after undo and "!": ${about}`);
  } else {
    const typed = written.text();
    if (typed.length !== after.length + 3 || typed.slice(at - 3, at) !== 'xyz' || typed.slice(0, at - 3) + typed.slice(at) !== after) fail(`"${typed}" after keys in a hurry: ${about}`);
  }
  written.remove();
}

torture('T23', 'fixes neither lose nor misplace a letter while somebody types, undoes and types on', { small: 2000, full: 20_000 }, async (trial) => {
  for (let i = 0; i < trial.n; i++) await oneDraft(trial);
});

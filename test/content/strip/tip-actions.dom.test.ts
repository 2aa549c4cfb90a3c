import { afterEach, expect, test, vi } from 'vitest';
import { applyFix, dismissTip } from '../../../src/content/strip/tip-actions.ts';
import type { Coach } from '../../../src/content/coach/coach.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import type { Edit, Tip } from '../../../src/core/model/tip.ts';
import { makeEdits } from '../../../src/sites/editing.ts';
import { textareaBox } from '../../../src/sites/plain-box.ts';
import { playground } from '../../../src/sites/playground.ts';
import type { SiteAdapter } from '../../../src/sites/site.ts';
import { coachStrings } from '../../../src/strings/coach.ts';
import type { Notice } from '../../../src/view/card.tsx';

const strings = coachStrings.en;

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

interface World {
  readonly text?: string;
  readonly edits?: readonly Edit[];
  readonly writeEdits?: SiteAdapter['writeEdits'];
  /** What the background answers when something is to be dismissed, and when it is to be restored. */
  readonly answers?: readonly (string | undefined)[];
}

/** A tip about the last word of a draft in a textarea. */
function shown({ text = 'Get the app', edits = [{ start: 8, end: 11, text: 'application' }], writeEdits, answers = ['Dismissed.', ''] }: World = {}) {
  const box = document.body.appendChild(document.createElement('textarea'));
  box.value = text;
  const draft: Draft = { text, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280 };
  const tip = { ruleId: 'house-words', spans: edits, fix: { kind: 'replace', edits } } as unknown as Tip;
  const site: SiteAdapter = { ...playground, writeEdits: writeEdits ?? ((_, known, wanted) => makeEdits(textareaBox(box), known, wanted)) };
  /** In order: whether the tip is hidden in the draft, and what the background was told. */
  const log: string[] = [];
  const coach = { composer: { element: box, region: box }, dismiss: (_: unknown, isDismissed: boolean) => void log.push(isDismissed ? 'hidden' : 'shown') } as unknown as Coach;
  const notices: (Notice | undefined)[] = [];
  const dismiss = async (_: unknown, isOff: boolean): Promise<string | undefined> => {
    log.push(isOff ? 'dismiss' : 'restore');
    return answers[isOff ? 0 : 1];
  };
  const context = { site, coach, draft, strings, dismiss, say: (notice: Notice | undefined) => void notices.push(notice) };
  const last = (): Notice | undefined => notices.at(-1);
  return { box, notices, log, last, press: async () => last()?.button?.press(), fix: () => applyFix(tip, context), dismissIn: (scope: Parameters<typeof dismissTip>[1]) => dismissTip(tip, scope, context) };
}

test('a fix that is clicked twice is made once, and can still be undone', async () => {
  const { box, last, fix, press } = shown();
  await Promise.all([fix(), fix()]);
  await fix();
  expect(box.value).toBe('Get the application');
  expect(last()?.text).toBe(strings.fixed);
  await press();
  expect([box.value, last()]).toEqual(['Get the app', undefined]);
  await fix();
  expect(box.value).toBe('Get the application');
});

test('an addition that is clicked twice is made once', async () => {
  const { box, fix } = shown({ edits: [{ start: 11, end: 11, text: ' acme.com' }] });
  await fix();
  await fix();
  expect(box.value).toBe('Get the app acme.com');
  box.value += ' today';
  await fix();
  expect(box.value).toBe('Get the app acme.com today');
});

test('while a fix is being made, a click on it is ignored; afterwards it is not', async () => {
  const answers: ((result: 'written' | 'unchanged') => void)[] = [];
  const { notices, fix } = shown({ writeEdits: () => new Promise((resolve) => void answers.push(resolve)) });
  const first = fix();
  await fix();
  expect([answers.length, notices]).toEqual([1, []]);
  answers[0]?.('unchanged');
  await first;
  const second = fix();
  expect(answers).toHaveLength(2);
  answers[1]?.('written');
  await second;
});

test('a fix of a word that has become another is not made', async () => {
  const { box, last, fix } = shown({ edits: [{ start: 8, end: 11, text: 'tool' }] });
  box.value = 'Get the appetite';
  await fix();
  expect([box.value, last()?.text]).toEqual(['Get the appetite', strings.notFixed]);
});

test.each([
  ['refuses', () => Promise.reject(new DOMException('Document is not focused.', 'NotAllowedError')), strings.notCopied],
  ['accepts', () => Promise.resolve(), strings.copied],
])('if the clipboard %s the text, the notice says so', async (_, writeText, says) => {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  const { last, fix, press } = shown({ writeEdits: async () => 'unchanged' });
  await fix();
  await press();
  expect(last()).toEqual({ text: says });
});

test.each(['once', 'post', 'wrong'] as const)('dismissed (%s), a tip is hidden before the background has answered', async (scope) => {
  const { log, last, press, dismissIn } = shown();
  await dismissIn(scope);
  expect([log, last()?.text]).toEqual([['hidden', 'dismiss'], 'Dismissed.']);
  await press();
  expect([log.slice(2), last()]).toEqual([['restore', 'shown'], undefined]);
});

test.each(['everywhere', 'replies', 'account'] as const)('switched off (%s), a tip is hidden in the draft only until that is stored', async (scope) => {
  const { log, dismissIn } = shown();
  await dismissIn(scope);
  expect(log).toEqual(['hidden', 'dismiss', 'shown']);
});

test.each(['once', 'post', 'everywhere', 'replies', 'account', 'wrong'] as const)('if a dismissal (%s) cannot be stored, the tip stays hidden in the draft, the notice says so, and undo shows it again', async (scope) => {
  const { log, last, press, dismissIn } = shown({ answers: [undefined, undefined] });
  await dismissIn(scope);
  expect([log, last()?.text]).toEqual([['hidden', 'dismiss'], strings.notSaved]);
  await press();
  expect([log.slice(2), last()]).toEqual([['shown'], undefined]);
});

test('if undoing a dismissal cannot be stored, the tip is shown again in the draft and the notice says so', async () => {
  const { log, last, press, dismissIn } = shown({ answers: ['Dismissed.', undefined] });
  await dismissIn('once');
  await press();
  expect([log.at(-1), last()]).toEqual(['shown', { text: strings.notSaved }]);
});

import { fakeBrowser } from '@webext-core/fake-browser';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseSettings } from '../../src/core/storage/settings.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { popupStrings } from '../../src/strings/popup.ts';
import { keepFocus } from '../../src/view/keep-focus.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const consented = parseSettings({ consented: true, language: 'en' });
const english = await popupStrings('en');
// Loads the popup's lazy parts now, so that no test ends while one is loading.
await Promise.all([import('../../src/popup/rules-panel.tsx'), import('../../src/popup/storage-notice.tsx'), import('../../src/view/profile-now.tsx'), import('../../src/account/popup-summary.tsx')]);
/** What the popup has asked the background to store, in order. */
let wishes: unknown[];
let root: HTMLElement;

/** A background that stores immediately, but whose changes can be read back only after `arrive`. */
let arrive: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('browser', fakeBrowser);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Worth Following', version: '1' });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
  wishes = [];
  let stored = consented;
  fakeBrowser.runtime.id = 'coach';
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { kind, args } = message as { readonly kind: string; readonly args: readonly [object] };
    if (kind === 'updateSettings') {
      wishes.push(args[0]);
      stored = { ...stored, ...args[0] };
    }
    return { ok: true, value: {} };
  });
  const gate = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async () => {
    await gate;
    return { settings: stored };
  });
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const theSwitch = (): HTMLInputElement => root.querySelector('header input') as HTMLInputElement;

test('a second click on a switch acts on what it shows, even before the first click has been stored', async () => {
  render(<Popup settings={consented} dismissals={[]} tab={undefined} words={english} open={() => undefined} />, root);
  await vi.waitFor(() => expect(root.querySelector('[data-health]')).not.toBeNull());
  theSwitch().click();
  // By now the popup has read its state again and rendered.
  await vi.waitFor(() => expect(root.querySelector('[data-health="off"]')).not.toBeNull());
  expect(theSwitch().checked).toBe(false);
  theSwitch().click();
  expect(wishes).toEqual([{ isOn: false }, { isOn: true }]);
  arrive();
  await vi.waitFor(() => expect(root.querySelector('[data-health="off"]')).toBeNull());
  expect(theSwitch().checked).toBe(true);
});

test('changes its language without a reload and without mixing two', async () => {
  render(<Popup settings={parseSettings({ consented: true, language: 'id' })} dismissals={[]} tab={undefined} words={english} open={() => undefined} />, root);
  const indonesian = await popupStrings('id');
  expect(root.textContent).toContain(english.pages.options);
  await vi.waitFor(() => expect(root.textContent).toContain(indonesian.pages.options));
  expect(root.textContent).not.toContain(english.pages.options);
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('id'));
});

test('shows a page that answers late', async () => {
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  const report = { drafts: [], profile: undefined, missing: undefined, isOn: true, site: 'x.com', composers: 1 };
  let answer: (reply: unknown) => void = () => undefined;
  const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(() => new Promise((resolve) => { answer = resolve; }));
  render(<Popup settings={consented} dismissals={[]} tab={undefined} words={english} open={() => undefined} />, root);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  await vi.advanceTimersByTimeAsync(1500);
  await vi.waitFor(() => expect(root.querySelector('[data-health="no-content-script"]')).not.toBeNull());
  answer({ ok: true, value: report });
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  answer({ ok: true, value: report });
  await vi.waitFor(() => expect(root.querySelector('[data-health="ok"]')).not.toBeNull());
  // It stops asking.
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('shows the end of a pause while it is open', async () => {
  vi.useFakeTimers();
  render(<Popup settings={parseSettings({ ...consented, pausedUntil: Date.now() + 3000 })} dismissals={[]} tab={undefined} words={english} open={() => undefined} />, root);
  await vi.waitFor(() => expect(root.querySelector('[data-health="paused"]')).not.toBeNull());
  await vi.advanceTimersByTimeAsync(2900);
  expect(root.querySelector('[data-health="paused"]')).not.toBeNull();
  await vi.advanceTimersByTimeAsync(200);
  await vi.waitFor(() => expect(root.querySelector('[data-health="no-content-script"]')).not.toBeNull());
  vi.useRealTimers();
});

test('the focus moves to the health line when the button that repairs has done so and goes', async () => {
  const stop = keepFocus(root);
  render(<Popup settings={parseSettings({ ...consented, pausedUntil: Date.now() + 60_000 })} dismissals={[]} tab={undefined} words={english} open={() => undefined} />, root);
  await vi.waitFor(() => expect(root.querySelector('[data-health="paused"] button')).not.toBeNull());
  const repair = root.querySelector<HTMLElement>('.health button');
  repair?.focus();
  repair?.click();
  await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector('.health [role="status"]')));
  stop();
});

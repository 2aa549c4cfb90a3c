import { fakeBrowser } from '@webext-core/fake-browser';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseSettings } from '../../src/core/storage/settings.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { popupStrings } from '../../src/strings/popup.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const consented = parseSettings({ consented: true, language: 'en' });
const english = await popupStrings('en');
// What the popup fetches a moment later is there at once: no test ends while something is on its way.
await Promise.all([import('../../src/popup/rules-panel.tsx'), import('../../src/popup/storage-notice.tsx'), import('../../src/view/profile-now.tsx'), import('../../src/account/popup-summary.tsx')]);
/** What the background has been told to store, in order. */
let wishes: unknown[];
let root: HTMLElement;

/** A background that stores at once; what is stored is read back only when `arrive` lets it. */
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

test('a second click on a switch acts on what it shows, before the first is read back', async () => {
  render(<Popup settings={consented} dismissals={[]} tab={undefined} words={english} open={() => undefined} />, root);
  await vi.waitFor(() => expect(root.querySelector('[data-health]')).not.toBeNull());
  theSwitch().click();
  // The popup has looked around again, and drawn itself anew: the pauses are gone while the coach is off.
  await vi.waitFor(() => expect(root.querySelector('[data-health="off"]')).not.toBeNull());
  expect(theSwitch().checked).toBe(false);
  theSwitch().click();
  expect(wishes).toEqual([{ isOn: false }, { isOn: true }]);
  arrive();
  await vi.waitFor(() => expect(root.querySelector('[data-health="off"]')).toBeNull());
  expect(theSwitch().checked).toBe(true);
});

test('a change of language needs no reload and never shows a mixture', async () => {
  render(<Popup settings={parseSettings({ consented: true, language: 'id' })} dismissals={[]} tab={undefined} words={english} open={() => undefined} />, root);
  const indonesian = await popupStrings('id');
  expect(root.textContent).toContain(english.pages.options);
  await vi.waitFor(() => expect(root.textContent).toContain(indonesian.pages.options));
  expect(root.textContent).not.toContain(english.pages.options);
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('id'));
});

test('a page that answers late is shown when it has answered', async () => {
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
  // Nobody asks on and on.
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('the open popup shows that a pause has ended', async () => {
  vi.useFakeTimers();
  render(<Popup settings={parseSettings({ ...consented, pausedUntil: Date.now() + 3000 })} dismissals={[]} tab={undefined} words={english} open={() => undefined} />, root);
  await vi.waitFor(() => expect(root.querySelector('[data-health="paused"]')).not.toBeNull());
  await vi.advanceTimersByTimeAsync(2900);
  expect(root.querySelector('[data-health="paused"]')).not.toBeNull();
  await vi.advanceTimersByTimeAsync(200);
  await vi.waitFor(() => expect(root.querySelector('[data-health="no-content-script"]')).not.toBeNull());
  vi.useRealTimers();
});

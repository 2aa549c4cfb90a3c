import { render, type ComponentChild } from 'preact';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { fill, reset, world } from './support/browser.ts';
import type { UserDataKey } from '../../src/core/storage/user-data.ts';
import { parseDismissals } from '../../src/core/review/dismissals.ts';
import { parseSettings } from '../../src/core/storage/settings.ts';
import { findInvalidFields } from '../../src/core/storage/validate.ts';
import { Options } from '../../src/options/options.tsx';
import { loadUserData } from '../../src/options/use-user-data.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { uiLocale } from '../../src/shell/ui-locale.ts';
import { load } from '../../src/shell/storage.ts';
import { popupStrings } from '../../src/strings/popup.ts';
import { storageStrings } from '../../src/strings/storage.ts';
import { corruptions, placesIn, withAt } from './support/wrong-values.ts';
import { full } from './support/full-storage.ts';
import { torture, type Trial } from './support/torture.ts';

type Stored = Readonly<Record<string, unknown>>;
const good = JSON.parse(JSON.stringify(full)) as Stored;
const places = placesIn(good);
/** How the three messages begin, in every language. */
const told = Object.values(storageStrings).map(({ misread, newer, refused }) => [misread.slice(0, 20), newer, refused] as const);

const errors: string[] = [];
let root: HTMLElement;
beforeAll(async () => {
  reset();
  await import('../../src/background/index.ts');
});
beforeEach(() => {
  // Everything counts as visible here.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly observe: () => void;
      readonly disconnect = (): void => undefined;
      constructor(callback: (entries: readonly unknown[]) => void) {
        this.observe = () => void queueMicrotask(() => callback([{ isIntersecting: true }]));
      }
    },
  );
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation((...all) => void errors.push(all.map(String).join(' ')));
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

interface Screen {
  readonly draw: () => Promise<ComponentChild>;
  /** The elements that every screen must contain. */
  readonly parts: string;
  readonly count: number;
  /** Whether the notice on the screen names a part. */
  readonly speaksOf: (part: UserDataKey) => boolean;
}
const screens: readonly Screen[] = [
  {
    draw: async () => {
      const settings = parseSettings(await load('settings'));
      return <Popup settings={settings} dismissals={parseDismissals(await load('dismissals'))} tab={undefined} words={await popupStrings(uiLocale(settings))} open={() => undefined} />;
    },
    parts: 'h1, [data-health], [role="tab"]',
    count: 5,
    speaksOf: (part) => part !== 'voices',
  },
  { draw: async () => <Options kept={await loadUserData()} />, parts: 'h1, main section', count: 8, speaksOf: () => true },
];

/** Shows a screen with this storage; returns what it lacks, and which of the three messages it shows. */
async function shown({ draw, parts, count }: Screen, expected: 0 | 1 | 2 | undefined): Promise<readonly string[]> {
  errors.length = 0;
  render(await draw(), root);
  const says = (which: number): boolean => told.some((sentences) => root.querySelector('.stored')?.textContent?.includes(sentences[which] ?? '') === true);
  const isRight = (): boolean => root.querySelectorAll(parts).length >= count && (expected === undefined ? root.querySelector('.stored') !== null : says(expected));
  await vi.waitFor(() => isRight() || Promise.reject(new Error('not yet')), { interval: 1, timeout: 4000 }).catch(() => undefined);
  const missing = isRight() ? [] : [`${root.querySelectorAll(parts).length} of ${count} parts, and "${root.querySelector('.stored')?.textContent ?? 'no note'}"`];
  const unasked = expected === undefined && [0, 1, 2].some(says) ? ['a note for nothing'] : [];
  const hacked = root.querySelector('img[src="x"]') ? ['markup out of the store'] : [];
  render(null, root);
  return [...missing, ...unasked, ...hacked, ...errors];
}

async function spoil({ n, random, fault, fail }: Trial): Promise<void> {
  for (let i = 0; i < n; i++) {
    fault();
    const [name, wrong] = random.pick(corruptions);
    const place = random.pick(places);
    const store = withAt(good, place, wrong) as Stored;
    const misread = findInvalidFields(JSON.parse(JSON.stringify(store)) as Stored);
    for (const screen of screens) {
      fill(store);
      const expected = misread.some(({ part }) => screen.speaksOf(part)) ? 0 : undefined;
      for (const wrongness of await shown(screen, expected)) fail(`${name} at ${place.join(' › ')}: ${wrongness}`);
    }
  }
}

torture('T6', 'with corrupted storage popup and options are never blank and report it', { small: 10, full: 500 }, spoil);

torture('T6', 'popup and options are complete, and say so, when storage is garbage, from a newer version, or unreadable', { small: 14, full: 14 }, async ({ fault, fail }) => {
  for (const screen of screens) {
    for (const [name, wrong] of corruptions) {
      fault();
      fill(Object.fromEntries(Object.keys(good).map((key) => [key, wrong])));
      for (const wrongness of await shown(screen, wrong === undefined ? undefined : 0)) fail(`${name} everywhere: ${wrongness}`);
    }
    fault(2);
    fill({ ...good, schemaVersion: 99 });
    for (const wrongness of await shown(screen, 1)) fail(`a later version: ${wrongness}`);
    world.access = () => Promise.reject(new Error('Access to storage is not allowed from this context.'));
    for (const wrongness of await shown(screen, 2)) fail(`refused: ${wrongness}`);
    world.access = () => Promise.resolve();
  }
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { coachIn, deliver, fill, reset, world } from './support/browser.ts';
import { followProfileRoutes } from '../../src/content/profile/profile-routes.ts';
import { startCoaching } from '../../src/content/lazy-start.ts';
import { bluesky } from '../../src/sites/bluesky.ts';
import { mastodon } from '../../src/sites/mastodon.ts';
import type { SiteAdapter } from '../../src/sites/site.ts';
import { x } from '../../src/sites/x.ts';
import { composer, profile } from '../sites/markup.ts';
import { enter, happeningsOf, hostile, mutationsOf, pieceBy } from './support/hostile.ts';
import { torture } from './support/torture.ts';

const sender = coachIn(1);
/** What the content script has sent to the background. */
let told: string[] = [];
/** Uncaught errors. */
const errors: string[] = [];
const roots: ShadowRoot[] = [];
let highlights: Map<string, unknown>;

beforeAll(async () => {
  reset();
  // Browser APIs that happy-dom lacks.
  highlights = new Map();
  Object.assign(document, { elementsFromPoint: () => [] });
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: readonly unknown[];
      constructor(...ranges: readonly unknown[]) {
        this.ranges = ranges;
      }
    },
  );
  vi.stubGlobal('CSS', { highlights });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  window.addEventListener('error', ({ error, message }) => void errors.push(String(error ?? message)));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined); // Refused messages are logged.
  vi.spyOn(console, 'error').mockImplementation((...all) => void errors.push(all.map(String).join(' ')));
  await import('../../src/background/index.ts');
  fill({ settings: { consented: true, reviewDelay: 100 } });
  world.channel = (message) => {
    told.push((message as { readonly kind: string }).kind);
    return deliver(message, sender);
  };
});
afterAll(() => void vi.restoreAllMocks());
beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  told = [];
});
afterEach(() => void vi.useRealTimers());

const isOurs = (node: Node): boolean => node instanceof HTMLElement && node.hasAttribute('data-beside') && node.childNodes.length === 0;
const globals = (): readonly string[] => Object.getOwnPropertyNames(window).toSorted();

/** Whether a change of the tree is one that we may make: our own element beside the body, and its attributes. */
const isAllowed = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  isOurs(target) || (type === 'childList' && target === document.documentElement && [...addedNodes, ...removedNodes].every(isOurs));

/** The content script in a page that a test changes. `written` lists what the script itself has changed. */
function observedPage(site: SiteAdapter = x) {
  const before = globals();
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  const written: MutationRecord[] = [];
  const collect = (): void => void written.push(...observer.takeRecords().filter((record) => !isAllowed(record)));
  const stops = [startCoaching(site), followProfileRoutes(site)];
  return {
    /** Makes a change that does not count as ours. */
    change: (change: () => void): void => {
      collect();
      change();
      observer.takeRecords();
    },
    pass: async (milliseconds: number): Promise<void> => {
      // Records that are not taken in time are lost.
      const own = observer.takeRecords();
      observer.disconnect();
      const during = new MutationObserver((records) => void written.push(...records.filter((record) => !isAllowed(record))));
      during.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
      written.push(...own.filter((record) => !isAllowed(record)));
      await vi.advanceTimersByTimeAsync(milliseconds);
      written.push(...during.takeRecords().filter((record) => !isAllowed(record)));
      during.disconnect();
      observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
    },
    end: (): readonly string[] => {
      collect();
      for (const stop of stops) stop();
      collect();
      observer.disconnect();
      const left = [...document.querySelectorAll('html > div')].filter((element) => isOurs(element));
      const added = globals().filter((name) => !before.includes(name));
      return [
        ...written.map(({ type, target }) => `a change of the page: ${type} of ${target.nodeName}`),
        ...left.map(() => 'an element of ours was left'),
        ...added.map((name) => `a global "${name}"`),
        ...(highlights.size > 0 ? ['marks were left'] : []),
        ...('hacked' in window ? ['a script of the page’s text ran'] : []),
        ...(roots.some((root) => root.querySelector('img, script, iframe')) ? ['markup of the page in our own'] : []),
        ...(told.includes('recordPost') ? ['a post that nobody has sent'] : []),
        ...errors.splice(0),
      ];
    },
  };
}

describe.each([
  { site: x, pages: hostile.x },
  { site: bluesky, pages: hostile.bluesky },
  { site: mastodon, pages: hostile.mastodon },
])('on $site.id', ({ site, pages }) => {
  torture('T1', `survives random changes of a page on ${site.id} without an exception, and leaves nothing in its tree`, { small: 500, full: 100_000 }, async ({ n, random, fault, fail }) => {
    const page = observedPage(site);
    await page.pass(100);
    for (let i = 0; i < n; i++) {
      fault();
      page.change(() => random.pick(mutationsOf(pages))(random));
      if (random.is(0.3)) random.pick(happeningsOf(pages))(random);
      if (random.is(0.2)) await page.pass(random.below(600));
    }
    await page.pass(10_000);
    for (const wrong of new Set(page.end())) fail(wrong);
    if (!told.includes('review') || !told.includes('visitProfile')) fail('nothing was coached: this test proves nothing');
  });

  torture('T10', `hostile pages on ${site.id} cause no exception, get no global from us, run no script through us, and are left without a trace`, { small: 6, full: 1000 }, async ({ n, random, fault, fail }) => {
    for (let i = 0; i < n; i++) {
      fault();
      document.body.innerHTML = Array.from({ length: 3 + random.below(20) }, () => pieceBy(random, pages)).join('');
      const page = observedPage(site);
      if (random.is(0.8)) enter(random);
      await page.pass(50);
      for (let step = random.below(12); step > 0; step--) {
        random.pick(happeningsOf(pages))(random);
        await page.pass(random.below(400));
        page.change(() => document.querySelector('html > div')?.remove());
      }
      await page.pass(5000);
      for (const wrong of new Set(page.end())) fail(`page ${i}: ${wrong}`);
      await vi.runAllTimersAsync();
      roots.length = 0;
    }
  });
});

test('puts our element back three times after the page removes it, then gives up', async () => {
  document.body.innerHTML = composer(['Just woke up and I need more coffee']);
  const page = observedPage();
  document.querySelector<HTMLElement>('[contenteditable]')?.focus();
  const seen = new Set<Element>();
  for (let i = 0; i < 12; i++) {
    page.change(() => document.querySelector('[data-text]')?.replaceChildren(`Just woke up and I need more coffee ${i}`));
    await page.pass(1000);
    const ours = document.querySelector('html > div[data-beside=""]');
    if (ours) seen.add(ours);
    page.change(() => ours?.remove());
  }
  expect(seen.size).toBe(4);
  expect(page.end()).toEqual([]);
});

test('leaves nothing behind when stopped with a strip on screen', async () => {
  document.body.innerHTML = composer(['Just woke up and I need more coffee']);
  const page = observedPage();
  document.querySelector<HTMLElement>('[contenteditable]')?.focus();
  await page.pass(1000);
  expect(document.querySelectorAll('html > div[data-beside=""]')).toHaveLength(1);
  expect(page.end()).toEqual([]);
});

const strips = (): number => document.querySelectorAll('html > div[data-beside=""]').length;
const cards = (): number => document.querySelectorAll('html > div[data-beside="head"]').length;

test('asks a background that is slow to wake until it answers, without another focus event', async () => {
  history.pushState(null, '', '/beach_sweeper');
  document.body.innerHTML = composer(['Just woke up and I need more coffee']) + profile({ handle: 'beach_sweeper' });
  const answering = world.channel;
  const deaf: string[] = [];
  world.channel = async (message) => void deaf.push((message as { readonly kind: string }).kind);
  const page = observedPage();
  document.querySelector<HTMLElement>('[contenteditable]')?.focus();
  await page.pass(12_000);
  expect([strips(), cards(), new Set(deaf)]).toEqual([0, 0, new Set(['getState'])]);
  world.channel = answering;
  await page.pass(6000);
  expect([strips(), cards()]).toEqual([1, 1]);
  await page.pass(60_000);
  expect(told.filter((kind) => kind === 'getState')).toHaveLength(2);
  expect(page.end()).toEqual([]);
});

test('brings strip and card back after a pause, and reads nothing before', async () => {
  history.pushState(null, '', '/beach_sweeper');
  document.body.innerHTML = composer(['Just woke up and I need more coffee']) + profile({ handle: 'beach_sweeper' });
  fill({ settings: { consented: true, reviewDelay: 100, pausedUntil: Date.now() + 5000 } });
  const page = observedPage();
  document.querySelector<HTMLElement>('[contenteditable]')?.focus();
  await page.pass(4900);
  expect([strips(), cards(), new Set(told)]).toEqual([0, 0, new Set(['getState'])]);
  await page.pass(1000);
  expect([strips(), cards()]).toEqual([1, 1]);
  expect(page.end()).toEqual([]);
  fill({ settings: { consented: true, reviewDelay: 100 } });
});

test('waits for the review delay when it starts in the middle of a word', async () => {
  document.body.innerHTML = composer(['How']);
  const page = observedPage();
  document.querySelector<HTMLElement>('[contenteditable]')?.focus();
  await page.pass(50);
  page.change(() => document.querySelector('[data-text]')?.replaceChildren('How to fix a slow puncture in ten minutes'));
  await page.pass(1000);
  expect(told.filter((kind) => kind === 'review')).toHaveLength(1);
  expect(page.end()).toEqual([]);
});

import { rm } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { cardIn } from '../../../tools/browser/extension-world.ts';
import { startSession, type Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { torture } from '../../torture/support/torture.ts';
import { collectErrors, openCoached, typeInto, type Coached } from '../support/coached.ts';
import { packageWith } from './support/planted.ts';
import { clickInStrip, isInStrip } from '../support/strip.ts';

const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const draft = 'Just woke up and I need more coffee';
/** Bytes that a day of writing may add. */
const mostHeap = 2_000_000;

interface Load {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function loadOf(devtools: CDPSession): Promise<Load> {
  // The second round frees what the first one only unlinks.
  for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
}

const go = (page: Page, link: string): Promise<unknown> => page.evaluate(`document.querySelector('[data-testid="${link}"]').click()`);

/** What is done between the writer's steps: with the coach it is waited for, without it nothing happens. */
interface Steps {
  readonly drafted: (i: number) => Promise<unknown>;
  readonly visited: () => Promise<unknown>;
  readonly left: () => Promise<unknown>;
}
const withoutCoach: Steps = { drafted: async () => undefined, visited: async () => undefined, left: async () => undefined };
const coachIn = (session: Session, { page, inWorld, stripSaying, noStrip }: Coached): Steps => ({
  drafted: async (i) => {
    await stripSaying('small-talk');
    if (i % 4 === 0) {
      await clickInStrip(page, inWorld, '.main');
      await until('the card', () => isInStrip(inWorld, '.tip'));
      await clickInStrip(page, inWorld, '.main');
    }
    if (i % 10 === 1) await (await session.openPopup()).close();
  },
  visited: async () => {
    await noStrip();
    await until('the card of the profile', () => cardIn(inWorld));
  },
  left: () => until('no card', async () => (await cardIn(inWorld)) === undefined),
});

/** Opens one composer and one profile after the other. */
async function compose(page: Page, { drafted, visited, left }: Steps, i: number): Promise<void> {
  await go(page, 'AppTabBar_Home_Link');
  await typeInto(page.locator(editor).first(), draft);
  await drafted(i);
  await go(page, 'AppTabBar_Profile_Link');
  await page.locator('[data-testid="UserName"]').waitFor();
  await visited();
  await go(page, 'AppTabBar_Explore_Link');
  await left();
}

const start = 'https://x.com/explore';

async function coached(session: Session): Promise<readonly [Page, Steps]> {
  await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: { consented: true, reviewDelay: 100 } })`);
  const seen = await openCoached(session, start);
  return [seen.page, coachIn(session, seen)];
}

/** What this many drafts add to a page, in a browser with or without the extension. */
async function growth(n: number, extension: string): Promise<Load> {
  const session = await startSession({ extension });
  const [page, steps] = extension === '' ? [await session.open(start), withoutCoach] : await coached(session);
  const errors = collectErrors(page);
  const devtools = await session.context.newCDPSession(page);
  await devtools.send('Performance.enable');
  // What is allocated on first use does not count as growth.
  for (let i = 0; i < 3; i++) await compose(page, steps, i);
  const before = await loadOf(devtools);
  for (let i = 0; i < n; i++) await compose(page, steps, i);
  const after = await loadOf(devtools);
  expect(errors).toEqual([]);
  await session.close();
  return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners, heap: after.heap - before.heap };
}

const inWords = ({ nodes, listeners, heap }: Load): string => `${nodes} nodes, ${listeners} listeners, ${(heap / 1000).toFixed(0)} kB more`;

torture('T16', 'eight hours with a draft every 24 seconds add no nodes, no listeners, and under 2 MB to the page’s own growth', { small: 4, full: 1200 }, async ({ n, fault, fail }) => {
  const [without, withCoach] = [await growth(n, ''), await growth(n, 'dist/chromium')];
  fault(n);
  console.log(`After ${n} drafts ${inWords(withCoach)}; without the extension ${inWords(without)}`);
  if (withCoach.nodes > 0) fail(`${withCoach.nodes} nodes`);
  if (withCoach.listeners > 0) fail(`${withCoach.listeners} listeners`);
  if (withCoach.heap - without.heap > mostHeap) fail(`${inWords(withCoach)}; without the extension ${inWords(without)}`);
});

/** Tracks pending timers and frames in the extension's own world. */
const listening = `(() => {
  globalThis.pending = new Set();
  for (const [set, clear, isOnce] of [['setTimeout', 'clearTimeout', true], ['setInterval', 'clearInterval', false], ['requestAnimationFrame', 'cancelAnimationFrame', true]]) {
    const [start, stop] = [globalThis[set], globalThis[clear]];
    globalThis[set] = (then, ...more) => {
      const id = start((...given) => { if (isOnce) pending.delete(set + id); then(...given); }, ...more);
      pending.add(set + id);
      return id;
    };
    globalThis[clear] = (id) => { pending.delete(set + id); stop(id); };
  }
})()`;

torture('T17', 'while nobody writes, there are no timers, frames or messages', { small: 1, full: 20 }, async ({ n, fault }) => {
  const extension = await packageWith(listening);
  const watched = await startSession({ extension });
  const { page, inWorld, stripSaying, noStrip } = await openCoached(watched, 'https://x.com/home');
  const worker = await watched.worker();
  await worker.evaluate(`self.heard = 0; chrome.runtime.onMessage.addListener(() => { self.heard++; })`);
  for (let i = 1; i <= n; i++) {
    await typeInto(page.locator(editor).first(), draft);
    await stripSaying('small-talk');
    expect(await worker.evaluate<number>('self.heard')).toBeGreaterThan(0);
    fault();
    await until('nothing pending', () => inWorld<boolean>('pending.size === 0'));
    await worker.evaluate('self.heard = 0');
    // A second's worth of frames, in which nothing may start.
    for (let frame = 0; frame < 60; frame++) await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
    expect([await inWorld('pending.size'), await worker.evaluate('self.heard')]).toEqual([0, 0]);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await noStrip();
  }
  await watched.close();
  await rm(extension, { recursive: true });
});

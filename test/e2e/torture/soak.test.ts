import { rm } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { cardIn } from '../../../tools/browser/extension-world.ts';
import { startSession, type Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { torture } from '../../torture/support/torture.ts';
import { complaintsOf, openCoached, typeInto, type Coached } from '../support/coached.ts';
import { packageWith } from './support/planted.ts';
import { clickInStrip, isInStrip } from '../support/strip.ts';

const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const draft = 'Just woke up, need coffee #a #b #c #d !!';
/** Bytes that a day may add. */
const mostHeap = 2_000_000;

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

interface Load {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function loadOf(devtools: CDPSession): Promise<Load> {
  // What the first round only unlinks, the second frees.
  for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
}

const go = (page: Page, link: string): Promise<unknown> => page.evaluate(`document.querySelector('[data-testid="${link}"]').click()`);

/** Opens one composer and one profile after the other, and does what people do between them; `isOn`: the coach is there to answer. */
async function compose({ page, inWorld, stripSaying, noStrip }: Coached, isOn: boolean, i: number): Promise<void> {
  await go(page, 'AppTabBar_Home_Link');
  await typeInto(page.locator(editor).first(), draft);
  if (isOn) await stripSaying('trite-now');
  if (isOn && i % 4 === 0) {
    await clickInStrip(page, inWorld, '.main');
    await until('the card', () => isInStrip(inWorld, '.hint'));
    await clickInStrip(page, inWorld, '.main');
  }
  if (i % 10 === 1) await (await session.openPopup()).close();
  await go(page, 'AppTabBar_Profile_Link');
  await noStrip();
  if (isOn) await until('the card of the profile', () => cardIn(inWorld));
  await go(page, 'AppTabBar_Explore_Link');
  await until('no card', async () => (await cardIn(inWorld)) === undefined);
}

/** What so many drafts add to a page. */
async function growth(n: number, isOn: boolean): Promise<Load> {
  await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: { consented: true, pause: 100, isOn: ${isOn} } })`);
  const coached = await openCoached(session, 'https://x.com/explore');
  const complaints = complaintsOf(coached.page);
  const devtools = await session.context.newCDPSession(coached.page);
  await devtools.send('Performance.enable');
  // What is put by on first use is no growth.
  for (let i = 0; i < 3; i++) await compose(coached, isOn, i);
  const before = await loadOf(devtools);
  for (let i = 0; i < n; i++) await compose(coached, isOn, i);
  const after = await loadOf(devtools);
  expect(complaints).toEqual([]);
  await coached.page.close();
  return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners, heap: after.heap - before.heap };
}

torture('T16', 'eight hours of a draft each 24 seconds: not a node and not a listener more, under 2 MB more than the page takes without the coach', { small: 6, full: 1200 }, async ({ n, fault, fail }) => {
  const [coached, alone] = [await growth(n, true), await growth(n, false)];
  fault(n);
  console.log(`After ${n} drafts: nodes ${coached.nodes}, listeners ${coached.listeners}, heap ${(coached.heap / 1000).toFixed(0)} kB, of the page alone ${(alone.heap / 1000).toFixed(0)} kB`);
  if (coached.nodes > 0) fail(`${coached.nodes} nodes`);
  if (coached.listeners > 0) fail(`${coached.listeners} listeners`);
  if (coached.heap - alone.heap > mostHeap) fail(`a heap of ${coached.heap}, ${alone.heap} without the coach`);
});

/** Keeps account, in the extension's own world, of what is still to come. */
const listening = `(() => {
  globalThis.toCome = new Set();
  for (const [set, clear, isOnce] of [['setTimeout', 'clearTimeout', true], ['setInterval', 'clearInterval', false], ['requestAnimationFrame', 'cancelAnimationFrame', true]]) {
    const [start, stop] = [globalThis[set], globalThis[clear]];
    globalThis[set] = (then, ...more) => {
      const id = start((...given) => { if (isOnce) toCome.delete(set + id); then(...given); }, ...more);
      toCome.add(set + id);
      return id;
    };
    globalThis[clear] = (id) => { toCome.delete(set + id); stop(id); };
  }
})()`;

torture('T17', 'while nobody writes there is no timer, no frame and no message', { small: 2, full: 20 }, async ({ n, fault }) => {
  const extension = await packageWith(listening);
  const watched = await startSession({ extension });
  const { page, inWorld, stripSaying, noStrip } = await openCoached(watched, 'https://x.com/home');
  const worker = await watched.worker();
  await worker.evaluate(`self.heard = 0; chrome.runtime.onMessage.addListener(() => { self.heard++; })`);
  for (let i = 1; i <= n; i++) {
    await typeInto(page.locator(editor).first(), draft);
    await stripSaying('trite-now');
    expect(await worker.evaluate<number>('self.heard')).toBeGreaterThan(0);
    fault();
    await until('nothing to come', () => inWorld<boolean>('toCome.size === 0'));
    await worker.evaluate('self.heard = 0');
    // A second of frames in which nothing begins anew.
    for (let frame = 0; frame < 60; frame++) await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
    expect([await inWorld('toCome.size'), await worker.evaluate('self.heard')]).toEqual([0, 0]);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await noStrip();
  }
  await watched.close();
  await rm(extension, { recursive: true });
});

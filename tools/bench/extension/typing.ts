import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import { extensionWorld, stripsIn } from '../../browser/extension-world.ts';
import { startSession, type Session } from '../../browser/session.ts';
import { until } from '../../browser/until.ts';
import type { Beside } from './pages.ts';
import { plainFolder } from './plain.ts';

/** What an extension costs a page of X: milliseconds, megabytes. */
export interface Costs {
  /** CPU time of scripts, and of the whole main thread, until the page has loaded. */
  readonly loadScript: number;
  readonly loadTask: number;
  readonly heap: number;
  /** From a key to its character on the screen. */
  readonly keyToPaint: readonly number[];
  /** CPU time of scripts, and of the whole main thread, for each key. */
  readonly keyScript: number;
  readonly keyTask: number;
  /** CPU time of scripts for a thousand inserted posts, twenty a frame: with the composer untouched, and with a draft in it. */
  readonly postsReading: number;
  readonly postsWriting: number;
}
/** Calls into our own script, from the browser's records, and their CPU time. */
export interface OwnWork {
  readonly calls: number;
  readonly time: number;
}
export interface TypingMeasured {
  readonly costs: Beside<readonly Costs[]>;
  readonly own: { readonly load: OwnWork; readonly postsReading: OwnWork; readonly postsWriting: OwnWork; readonly idle: OwnWork };
  /** From the end of the review delay to the painted tip. */
  readonly pauseToTip: readonly number[];
  /** Milliseconds without a key before the draft is read. */
  readonly pause: number;
}

const composer = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const home = 'https://x.com/home';
const sentence = 'The ferry to the north quay leaves at seven and the tide tables are on the door of the harbour office, take one along. ';
/** Milliseconds between keys: a fast typist. */
const rhythm = 60;
const idleFor = 10_000;

interface Work {
  readonly script: number;
  readonly task: number;
}

/** Milliseconds that the page's main thread has worked so far, on its own clock: other programs do not count. */
async function workOf(cdp: CDPSession): Promise<Work> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string): number => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? 0);
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

async function workDuring(cdp: CDPSession, act: () => Promise<unknown>): Promise<Work> {
  const before = await workOf(cdp);
  await act();
  const after = await workOf(cdp);
  return { script: after.script - before.script, task: after.task - before.task };
}

/** Runs in the page: the time from each key to the painted frame that shows it. */
const watchKeys = `(() => {
  window.keys = [];
  addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => keys.push(performance.now() - timeStamp);
    channel.port2.postMessage(0);
  }), true);
})()`;

/** Runs in the page: a thousand copies of its first post, twenty a frame. */
const insertPosts = `new Promise((done) => {
  const post = document.querySelector('article');
  const list = post.parentElement;
  let frames = 50;
  requestAnimationFrame(function next() {
    const some = document.createDocumentFragment();
    for (let i = 0; i < 20; i++) some.append(post.cloneNode(true));
    list.append(some);
    if (--frames > 0) requestAnimationFrame(next); else requestAnimationFrame(() => done());
  });
})`;
const settled = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))`;

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** Opens the home page with a session of its own to observe the main thread. */
async function openHome(session: Session): Promise<{ readonly page: Page; readonly cdp: CDPSession }> {
  const page = await session.context.newPage();
  const cdp = await session.context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(home);
  await page.locator('article').first().waitFor();
  await page.bringToFront();
  await page.evaluate(settled);
  return { page, cdp };
}

async function costsOf(session: Session, keys: number, isOurs: boolean): Promise<Costs> {
  const { page, cdp } = await openHome(session);
  const load = await workOf(cdp);
  const heap = await heapOf(cdp);
  const analysis = await workDuring(cdp, () => page.evaluate(insertPosts));
  await page.close();

  const second = await openHome(session);
  await second.page.evaluate(watchKeys);
  await second.page.locator(composer).first().click();
  await second.page.keyboard.type(sentence.slice(0, 20));
  await second.page.evaluate(settled);
  const typed = sentence.repeat(Math.ceil(keys / sentence.length)).slice(0, keys);
  const typing = await workDuring(second.cdp, () => second.page.keyboard.type(typed, { delay: rhythm }));
  const keyToPaint = await second.page.evaluate<readonly number[]>('keys.slice(20)');
  if (isOurs) {
    const inWorld = await extensionWorld(second.page, session.extensionId);
    await until('a strip', async () => (await stripsIn(inWorld)).length > 0);
  }
  await second.page.evaluate(settled);
  const writing = await workDuring(second.cdp, () => second.page.evaluate(insertPosts));
  await second.page.close();
  return { loadScript: load.script, loadTask: load.task, heap, keyToPaint, keyScript: typing.script / keys, keyTask: typing.task / keys, postsReading: analysis.script, postsWriting: writing.script };
}

/** In the extension's world: when a change of the strip was painted, counted from the last key. */
const watchStrip = `(() => {
  const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('html > div[data-beside=""]'));
  let key = 0;
  globalThis.painted = [];
  addEventListener('keydown', ({ timeStamp }) => { key = timeStamp; }, true);
  new MutationObserver(() => {
    if (key === 0) return;
    const from = key;
    key = 0;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => painted.push(performance.now() - from);
      channel.port2.postMessage(0);
    });
  }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
})()`;

/** Its last letter begins a sixth word, which brings a tip; without it the draft has only begun, and has none. */
const draft = 'Just woke up, need some ';
const last = 'c';

async function timesToTip(session: Session, times: number): Promise<{ readonly pause: number; readonly all: readonly number[] }> {
  const worker = await session.worker();
  const pause = await worker.evaluate<number>(`chrome.storage.local.get('settings').then(({ settings }) => settings.reviewDelay ?? ${defaultSettings.reviewDelay})`);
  const page = await session.open(home);
  const inWorld = await extensionWorld(page, session.extensionId);
  await page.bringToFront();
  await page.locator(composer).first().click();
  await page.keyboard.type(draft);
  await until('a strip', async () => (await stripsIn(inWorld)).length > 0);
  await inWorld(watchStrip);
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(time % 2 === 0 ? last : 'Backspace');
    await until('a painted tip', () => inWorld<boolean>(`painted.length > ${time}`));
  }
  const all = await inWorld<readonly number[]>('painted');
  await page.close();
  return { pause, all: all.map((one) => one - pause) };
}

interface TraceEvent {
  readonly name: string;
  /** Thread time in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}
const ownEvents: ReadonlySet<string> = new Set(['FunctionCall', 'EvaluateScript']);

/** CPU time of our own script meanwhile, without the page's. */
async function ownWorkDuring(session: Session, page: Page, act: () => Promise<unknown>): Promise<OwnWork> {
  const browser = session.context.browser();
  if (!browser) throw new Error('The browser keeps no records.');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const own = traceEvents.filter(({ name, args }) => ownEvents.has(name) && args?.data?.url?.startsWith('chrome-extension://'));
  return { calls: own.length, time: own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000 };
}

/** In the extension's world: whether a screen reader was told about the last draft, which is the last thing that a key causes. */
const isSaid = `chrome.dom.openOrClosedShadowRoot(document.querySelector('html > div[data-beside=""]')).querySelector('[role="status"]').textContent !== ''`;

/** Loads of the page, each in a new tab, because the same tab would cache the script. The fastest counts: noise only adds time. */
const loads = 5;

async function ownWork(session: Session): Promise<TypingMeasured['own']> {
  const all: OwnWork[] = [];
  for (let i = 0; i < loads; i++) {
    const tab = await session.open('about:blank');
    all.push(
      await ownWorkDuring(session, tab, async () => {
        await tab.goto(home);
        await tab.locator('article').first().waitFor();
        await tab.evaluate(settled);
      }),
    );
    await tab.close();
  }
  const load = all.reduce((least, one) => (one.time < least.time ? one : least));
  const page = await session.open(home);
  const inWorld = await extensionWorld(page, session.extensionId);
  await page.locator('article').first().waitFor();
  const postsReading = await ownWorkDuring(session, page, () => page.evaluate(insertPosts));
  await page.reload();
  await page.locator(composer).first().click();
  await page.keyboard.type(`${draft}${last}`);
  await until('a strip', async () => (await stripsIn(inWorld)).length > 0);
  await until('the strip to be said', () => inWorld<boolean>(isSaid));
  await page.evaluate(settled);
  const idle = await ownWorkDuring(session, page, () => page.evaluate(`new Promise((done) => setTimeout(done, ${idleFor}))`));
  const postsWriting = await ownWorkDuring(session, page, () => page.evaluate(insertPosts));
  await page.close();
  return { load, postsReading, postsWriting, idle };
}

/** Measures what the extension costs a page, compared with an empty extension: two browsers, alternately. */
export async function measureTyping(turns: number, keys: number): Promise<TypingMeasured> {
  const ours = await startSession();
  const plain = await startSession({ extension: resolve(plainFolder), agree: false });
  try {
    const costs = { ours: [] as Costs[], plain: [] as Costs[] };
    for (let turn = 0; turn < turns; turn++) {
      for (const which of turn % 2 === 0 ? (['ours', 'plain'] as const) : (['plain', 'ours'] as const)) costs[which].push(await costsOf(which === 'ours' ? ours : plain, keys, which === 'ours'));
    }
    const { pause, all } = await timesToTip(ours, keys);
    return { costs, pauseToTip: all, pause, own: await ownWork(ours) };
  } finally {
    await ours.close();
    await plain.close();
  }
}

import { cp, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { until } from '../../browser/until.ts';
import { draftOf } from '../ours/account.ts';
import { everythingKept } from './full-storage.ts';
import { plainFolder, writePlainExtension, writePlainPage } from './plain.ts';
import { startRaw, type RawBrowser, type RawPage, type Target } from './raw-browser.ts';

/** Times in milliseconds, memory in megabytes: ours, and those of an empty extension. */
export interface Beside<T> {
  readonly ours: T;
  readonly plain: T;
}
export interface PagesMeasured {
  /** From a page's request to the answer, with the worker stopped before. */
  readonly coldWorker: Beside<readonly number[]>;
  /** The same with a running worker, and different drafts. */
  readonly warmWorker: Beside<readonly number[]>;
  /** The same for drafts of 25,000 characters. */
  readonly warmLong: readonly number[];
  readonly workerHeap: Beside<number>;
  /** First contentful paint of the popup opened as a tab, and of a static copy of it. */
  readonly firstPaint: Beside<readonly number[]>;
  readonly popupHeap: Beside<number>;
}

const ours = resolve('dist/chromium');
const isWorker = ({ type }: Target): boolean => type === 'service_worker';
const idOf = (url: string): string => new URL(url).host;

async function heapOf({ send }: RawPage): Promise<number> {
  await send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await send('Runtime.getHeapUsage')) as { readonly usedSize: number; readonly backingStorageSize?: number };
  return (usedSize + backingStorageSize) / 1e6;
}

/** Milliseconds from request to answer. */
const timeToAnswer = (page: RawPage, message: object): Promise<number> =>
  page.evaluate<number>(`(async () => { const from = performance.now(); const reply = await chrome.runtime.sendMessage(${JSON.stringify(message)}); if (!reply?.ok) throw new Error(JSON.stringify(reply)); return performance.now() - from; })()`);

const reviewOf = (text: string): object => ({ kind: 'review', args: [{ ...draftOf(text), account: 'acmefreight' }] });

/** Chromium itself may wake the worker again, so it is stopped until it stays stopped. */
async function stopWorker(browser: RawBrowser, id: string): Promise<void> {
  await until('the worker to stop', async () => {
    const workers = (await browser.targets()).filter((target) => isWorker(target) && idOf(target.url) === id);
    for (const { targetId } of workers) await browser.closeTarget(targetId);
    return workers.length === 0;
  });
}

async function heapOfWorker(browser: RawBrowser, id: string): Promise<number> {
  const worker = await until('the worker', async () => (await browser.targets()).find((target) => isWorker(target) && idOf(target.url) === id));
  return heapOf(await browser.attach(worker.targetId));
}

interface Painted {
  readonly paint: number;
  readonly heap: number;
  readonly html: string;
}

/** Opens a page of an extension and waits until it is painted and has text. */
async function paintOf(browser: RawBrowser, url: string): Promise<Painted> {
  const page = await browser.open(url);
  const paint = await until(`${url} painted`, () => page.evaluate<number | false>(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? false`));
  // It is complete once its footer is there.
  await until(`${url} shown`, () => page.evaluate<boolean>(`document.querySelector('footer') !== null`));
  const html = await page.evaluate<string>(`(() => { for (const script of document.querySelectorAll('script')) script.remove(); return '<!doctype html>' + document.documentElement.outerHTML; })()`);
  const heap = await heapOf(page);
  await page.close();
  return { paint, heap, html };
}

/** Measures our worker and popup and those of an empty extension alternately, in one browser. */
export async function measurePages(posts: readonly string[], long: readonly string[], turns: number): Promise<PagesMeasured> {
  await writePlainExtension();
  // The copy of the popup looks the same, so it needs the same styles.
  const styles = (await readdir(`${ours}/assets`)).filter((file) => file.endsWith('.css'));
  await Promise.all(styles.map((file) => cp(`${ours}/assets/${file}`, `${plainFolder}/assets/${file}`)));
  const browser = await startRaw([ours, plainFolder]);
  try {
    const workers = await until('both workers', async () => {
      const found = (await browser.targets()).filter(isWorker);
      return found.length === 2 && found;
    });
    const plainWorker = workers.find(({ url }) => url.endsWith('/worker.js'));
    const id = { ours: idOf(workers.find((target) => target !== plainWorker)?.url ?? ''), plain: idOf(plainWorker?.url ?? '') };
    // Any page of an extension may message its worker; this one runs nothing itself.
    const page = { ours: await browser.open(`chrome-extension://${id.ours}/manifest.json`), plain: await browser.open(`chrome-extension://${id.plain}/manifest.json`) };
    await page.ours.evaluate(`chrome.storage.local.set(${JSON.stringify(everythingKept(posts, Date.now()))})`);

    const coldWorker = { ours: [] as number[], plain: [] as number[] };
    for (let turn = 0; turn < turns; turn++) {
      for (const which of turn % 2 === 0 ? (['ours', 'plain'] as const) : (['plain', 'ours'] as const)) {
        await stopWorker(browser, id[which]);
        coldWorker[which].push(await timeToAnswer(page[which], reviewOf(posts[turn] ?? '')));
      }
    }
    const warmWorker = { ours: [] as number[], plain: [] as number[] };
    for (const post of posts.slice(0, turns * 12)) for (const which of ['ours', 'plain'] as const) warmWorker[which].push(await timeToAnswer(page[which], reviewOf(post)));
    const warmLong: number[] = [];
    for (let turn = 0; turn < turns; turn++) warmLong.push(await timeToAnswer(page.ours, reviewOf(long[turn % long.length] ?? '')));
    const workerHeap = { ours: await heapOfWorker(browser, id.ours), plain: await heapOfWorker(browser, id.plain) };

    // Pages of one extension share a process and its memory: a welcome page would be counted as the popup's.
    for (const { type, url, targetId } of await browser.targets()) if (type === 'page' && url.startsWith('chrome-extension:')) await browser.closeTarget(targetId);
    const popup = `chrome-extension://${id.ours}/src/popup/index.html`;
    await writePlainPage((await paintOf(browser, popup)).html);
    const painted = { ours: [] as Painted[], plain: [] as Painted[] };
    for (let turn = 0; turn < turns * 2; turn++) {
      for (const which of turn % 2 === 0 ? (['ours', 'plain'] as const) : (['plain', 'ours'] as const)) painted[which].push(await paintOf(browser, which === 'ours' ? popup : `chrome-extension://${id.plain}/page.html`));
    }
    const paints = (which: 'ours' | 'plain'): number[] => painted[which].map(({ paint }) => paint);
    const heap = (which: 'ours' | 'plain'): number => Math.min(...painted[which].map((one) => one.heap));
    return {
      coldWorker, warmWorker, warmLong, workerHeap,
      firstPaint: { ours: paints('ours'), plain: paints('plain') },
      popupHeap: { ours: heap('ours'), plain: heap('plain') },
    };
  } finally {
    await browser.close();
  }
}

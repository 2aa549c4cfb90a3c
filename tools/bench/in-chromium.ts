import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type CDPSession } from 'playwright-core';
import { findBrowser } from '../browser/find.ts';
import { built } from './bundle.ts';
import type { Engine } from './engines.ts';
import type { Plan } from './measure.ts';
import { longestRun, type Run } from './run-engine.ts';
import { withinTime } from './attempt.ts';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm', '': 'text/html' };
/** With these flags a page's clock has a resolution of 5 µs instead of 100. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Serves the bundles on this machine, and an empty page at `/`. */
export async function serveBundles(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    void (path === '/' ? Promise.resolve('<!doctype html>') : readFile(`${built}/page${path}`)).then(
      (body) => response.writeHead(200, { ...isolated, 'content-type': types[extname(path)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** Megabytes of script memory, including buffers. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as { readonly usedSize: number; readonly backingStorageSize?: number };
  return (usedSize + backingStorageSize) / 1e6;
}

/** Measures one engine in a new page of a new browser: if it hangs, both are closed. */
export async function inChromium(origin: string, { id }: Engine, plan: Plan): Promise<Run & { readonly heap: number }> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), chromiumSandbox: false });
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    const crash = new Promise<never>((_, reject) => {
      page.on('crash', () => reject(new Error('the page crashed')));
    });
    await page.goto(origin);
    const session = await context.newCDPSession(page);
    await page.evaluate(`globalThis.plan = ${JSON.stringify(plan)}; import('/run-engine/index.js').then((module) => { globalThis.runEngine = module.runEngine; })`);
    const before = await heapOf(session);
    const run = await withinTime(longestRun, Promise.race([page.evaluate<Run>(`runEngine('/${id}/index.js', plan)`), crash]));
    return { ...run, heap: Math.max(0, (await heapOf(session)) - before) };
  } finally {
    await browser.close();
  }
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession } from 'playwright-core';
import { built } from './bundle.ts';
import type { Engine } from './engines.ts';
import type { Plan } from './measure.ts';
import type { Run } from './run-engine.ts';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm', '': 'text/html' };
/** With these a page's clock steps by 5 µs; without, by 100. */
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

/** Megabytes that scripts hold, with the memory behind their buffers. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as { readonly usedSize: number; readonly backingStorageSize?: number };
  return (usedSize + backingStorageSize) / 1e6;
}

/** Measures one engine in a page of its own, in a context of its own: another process. */
export async function inChromium(browser: Browser, origin: string, { id }: Engine, plan: Plan): Promise<Run & { readonly heap: number }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(origin);
    const session = await context.newCDPSession(page);
    await page.evaluate(`globalThis.plan = ${JSON.stringify(plan)}; import('/run-engine/index.js').then((module) => { globalThis.runEngine = module.runEngine; })`);
    const before = await heapOf(session);
    const run = await page.evaluate<Run>(`runEngine('/${id}/index.js', plan)`);
    return { ...run, heap: Math.max(0, (await heapOf(session)) - before) };
  } finally {
    await context.close();
  }
}

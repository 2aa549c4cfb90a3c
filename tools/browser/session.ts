import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { standIn, standInHosts } from '../../test/stand-in/serve.ts';
import { findChromium } from './find.ts';

/** A Chromium with the packaged extension in it, in which x.com is the stand-in and nothing else is reached. */
export interface Session {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's worker; woken where it sleeps. */
  readonly worker: () => Promise<Worker>;
  readonly open: (address: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface SessionOptions {
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly locale?: string;
}

/** Starts it; the profile is new each time, and removed in the end. `npm run build` must have run. */
export async function startSession({ headless = true, viewport = { width: 1280, height: 900 }, locale = 'en-GB' }: SessionOptions = {}): Promise<Session> {
  const extension = resolve('dist/chromium');
  const profile = await mkdtemp(join(tmpdir(), 'worth-following-'));
  // Without developer mode a reloaded unpacked extension stays switched off.
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    chromiumSandbox: false,
    viewport: headless ? viewport : null,
    locale,
    // Both flags: the second alone loads nothing.
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', `--lang=${locale}`],
  });
  const answer = await standIn();
  for (const host of standInHosts) await context.route(host, (route) => route.fulfill(answer(new URL(route.request().url()))));
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const extensionId = new URL((await worker()).url()).host;
  return {
    context,
    extensionId,
    worker,
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

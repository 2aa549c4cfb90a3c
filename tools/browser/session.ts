import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { standIn, standInHosts } from '../../test/stand-in/serve.ts';
import { findChromium } from './find.ts';
import { until } from './until.ts';

/** A Chromium with the packaged extension in it, in which x.com is the stand-in and nothing else is reached. */
export interface Session {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's worker; woken where it sleeps. */
  readonly worker: () => Promise<Worker>;
  readonly open: (address: string) => Promise<Page>;
  /** Everything stored is forgotten, but that the person has agreed. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface SessionOptions {
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly locale?: string;
  /** Whether the person agrees on the welcome page; without it the coach reads nothing. */
  readonly agree?: boolean;
  /** Folder of the extension to load; ours. */
  readonly extension?: string;
}

/** Agrees as a person does, on the page that a new extension opens. */
async function agreeOn(context: BrowserContext): Promise<void> {
  const welcome = await until('the welcome page', () => context.pages().find((page) => page.url().includes('/welcome/')));
  await welcome.locator('#agree').click();
  await welcome.locator('#withdraw').waitFor();
  await welcome.close();
}

/** Starts it; the profile is new each time, and removed in the end. `npm run build` must have run. */
export async function startSession({ headless = true, viewport = { width: 1280, height: 900 }, locale = 'en-GB', agree = true, extension = resolve('dist/chromium') }: SessionOptions = {}): Promise<Session> {
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
  if (agree) await agreeOn(context);
  return {
    context,
    extensionId,
    worker,
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    reset: async () => {
      await (await worker()).evaluate(`chrome.storage.local.clear().then(() => chrome.storage.local.set({ settings: { consented: true } }))`);
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { standIns, type StandInId } from '../../test/stand-in/sites.ts';
import { startChromium } from './chromium/start.ts';
import { browserNames, type BrowserName, type Driven, type Start } from './driven.ts';
import { startFirefox } from './firefox/start.ts';
import { mockNetwork } from './mock-network.ts';
import { until } from './until.ts';

/** A browser with the packaged extension in which the sites are mock-ups and nothing else can be reached. */
export interface Session extends Driven {
  readonly extensionId: string;
  readonly open: (address: string) => Promise<Page>;
  /** Opens the mock-up of a site, with the permission that a person would have given in the options. */
  readonly openSite: (site: StandInId, path?: string) => Promise<Page>;
  /** Deletes everything stored except consent; drafts are reviewed after a short delay. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A profile that is passed in is not removed. */
export interface SessionOptions extends Partial<Start> {
  /** Default: the environment variable BROWSER, else Chromium. */
  readonly browser?: BrowserName;
  /** Whether to agree on the welcome page; without consent the coach reads nothing. */
  readonly agree?: boolean;
  /** Whether the driver answers for the sites before a request reaches the network. This is slower; it is for watching the network itself. */
  readonly isIntercepted?: boolean;
}

const starters = { chromium: startChromium, firefox: startFirefox };

/** Everything stored after a reset: consent, and the shortest review delay. */
export const fresh = { settings: { consented: true, reviewDelay: 100 } };

/** The browser that this process uses by default. */
export const chosenBrowser = (): BrowserName => browserNames.find((name) => name === process.env['BROWSER']) ?? 'chromium';

/** Agrees as a person does, on the page that opens after installation. */
async function agreeOn(context: BrowserContext): Promise<void> {
  const welcome = await until('the welcome page', () => context.pages().find((page) => page.url().includes('/welcome/')));
  await welcome.locator('#agree').click();
  await welcome.locator('#withdraw').waitFor();
  await welcome.close();
}

/** From now on, the driver answers with the sites' mock-ups. Each is built when it is first requested. */
async function answerAsSites(context: BrowserContext): Promise<void> {
  for (const { hosts, build } of Object.values(standIns)) for (const host of hosts) await context.route(host, async (route) => route.fulfill((await build())(new URL(route.request().url()))));
}

/** Starts a browser with a new profile, which is removed at the end. Needs `npm run build`. */
export async function startSession({ browser = chosenBrowser(), agree = true, isIntercepted = false, ...wishes }: SessionOptions = {}): Promise<Session> {
  const profile = wishes.profile ?? (await mkdtemp(join(tmpdir(), 'worth-following-')));
  const driven = await starters[browser]({ headless: true, viewport: { width: 1280, height: 900 }, locale: 'en-GB', extension: resolve('dist', browser), preferences: {}, others: [], switches: [], withoutSwitches: [], network: isIntercepted ? undefined : await mockNetwork(), ...wishes, profile });
  const { context, worker, origin } = driven;
  if (isIntercepted) await answerAsSites(context);
  if (agree && wishes.extension !== '') await agreeOn(context);
  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    ...driven,
    extensionId: origin && new URL(origin).host,
    open,
    openSite: async (site, path) => {
      const { home } = standIns[site];
      if (site !== 'x') await driven.permit(new URL(home).origin);
      return open(path === undefined ? home : new URL(path, home).href);
    },
    reset: async () => {
      await (await worker()).evaluate(`chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(fresh)}))`);
    },
    close: async () => {
      await context.close();
      if (wishes.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

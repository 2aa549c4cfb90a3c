import type { BrowserContext, Page } from 'playwright-core';
import type { InExtensionWorld } from './extension-world.ts';
import type { MockNetwork } from './mock-network.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Evaluates with the rights of the extension. */
export interface Evaluates {
  readonly evaluate: <T>(expression: string) => Promise<T>;
}

/** The real popup of the extension's button, open over the page in front. */
export interface Popup extends Evaluates {
  /** Clicks what a selector finds, as a person: such a click may ask for permissions. */
  readonly click: (selector: string) => Promise<unknown>;
  /** As the system sends them. */
  readonly setTheme: (theme: 'light' | 'dark') => Promise<unknown>;
  /** A PNG of it. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Options for starting a browser. */
export interface Start {
  readonly headless: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly locale: string;
  /** Folder of the extension to load; default: ours. '': none, for comparison. */
  readonly extension: string;
  /** Firefox's preferences, besides the driver's. */
  readonly preferences: Readonly<Record<string, string | number | boolean>>;
  /** Folders of other extensions, in Chromium. */
  readonly others: readonly string[];
  /** Chromium's switches, besides the driver's, and those of the driver's to leave out. */
  readonly switches: readonly string[];
  readonly withoutSwitches: readonly string[];
  /** All the network that it has. Undefined: the machine's own. */
  readonly network: MockNetwork | undefined;
  /** An empty folder of its own. */
  readonly profile: string;
}

/** A browser with the packaged extension: everything that differs between browsers. */
export interface Driven {
  readonly name: BrowserName;
  readonly context: BrowserContext;
  /** Scheme and host of the extension's own pages. */
  readonly origin: string;
  readonly worker: () => Promise<Evaluates>;
  readonly worldIn: (page: Page) => Promise<InExtensionWorld>;
  readonly openPopup: () => Promise<Popup>;
  /** From here on the browser's question about an origin is answered with yes, without being shown. */
  readonly sayYes: (origin: string) => Promise<void>;
  /** Gives the extension an optional permission, "https://bsky.app", as if the person had said yes to the browser's question; once it is in effect. */
  readonly permit: (origin: string) => Promise<void>;
  /** Takes it back as the browser's own pages do. */
  readonly forbid: (origin: string) => Promise<void>;
  /** Installs the extension again, as an update does. */
  readonly reinstall: () => Promise<void>;
  /** Firefox only: runs the body of an async function with the rights of the browser itself. */
  readonly privileged?: <T>(body: string) => Promise<T>;
}

import type { BrowserContext, Page } from 'playwright-core';
import type { InExtensionWorld } from './extension-world.ts';
import type { MockNetwork } from './mock-network.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Evaluates with the extension's privileges. */
export interface Evaluates {
  readonly evaluate: <T>(expression: string) => Promise<T>;
}

/** The real popup of the extension's button, open over the front page. */
export interface Popup extends Evaluates {
  /** Clicks an element as a person does, so that the click may request permissions. */
  readonly click: (selector: string) => Promise<unknown>;
  /** Sets the theme as the operating system does. */
  readonly setTheme: (theme: 'light' | 'dark') => Promise<unknown>;
  /** A PNG screenshot. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Options for starting a browser. */
export interface Start {
  readonly headless: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly locale: string;
  /** The folder of the extension to load. Default: ours. '': none, for comparison. */
  readonly extension: string;
  /** Firefox preferences, in addition to the driver's. */
  readonly preferences: Readonly<Record<string, string | number | boolean>>;
  /** Folders of other extensions; Chromium only. */
  readonly others: readonly string[];
  /** Chromium switches to add to the driver's, and those of the driver to leave out. */
  readonly switches: readonly string[];
  readonly withoutSwitches: readonly string[];
  /** The only network that the browser can reach. Undefined: the machine's own. */
  readonly network: MockNetwork | undefined;
  /** An empty folder for the browser's profile. */
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
  /** From now on, a permission prompt for this origin is accepted without being shown. */
  readonly sayYes: (origin: string) => Promise<void>;
  /** Gives the extension an optional permission such as "https://bsky.app", as if the person had accepted the prompt. Resolves once it is in effect. */
  readonly permit: (origin: string) => Promise<void>;
  /** Withdraws a permission, as the browser's own pages do. */
  readonly forbid: (origin: string) => Promise<void>;
  /** Installs the extension again, as an update does. */
  readonly reinstall: () => Promise<void>;
  /** Firefox only: runs the body of an async function with the browser's own privileges. */
  readonly privileged?: <T>(body: string) => Promise<T>;
}

import type { BrowserContext, Page } from 'playwright-core';
import type { InExtensionWorld } from './extension-world.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Evaluates with all that the extension may do. */
export interface Evaluates {
  readonly evaluate: <T>(expression: string) => Promise<T>;
}

/** The real popup of the extension's button, open over the page in front. */
export interface Popup extends Evaluates {
  /** Presses the pointer on what a selector finds: a click of a person, that may ask for permissions. */
  readonly click: (selector: string) => Promise<unknown>;
  /** As the system would have it. */
  readonly setTheme: (theme: 'light' | 'dark') => Promise<unknown>;
  /** A PNG of it. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** What is asked of a browser that is started. */
export interface Start {
  readonly headless: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly locale: string;
  /** Folder of the extension to load; ours. '': none, to compare with. */
  readonly extension: string;
  /** Firefox's own settings, beside those that the driver makes. */
  readonly preferences: Readonly<Record<string, string | number | boolean>>;
  /** Folders of other extensions, in Chromium. */
  readonly others: readonly string[];
  /** Chromium's own switches, beside those that the driver makes, and those of the driver's that are in the way. */
  readonly switches: readonly string[];
  readonly withoutSwitches: readonly string[];
  /** An empty folder of its own. */
  readonly profile: string;
}

/** A browser with the packaged extension in it: all that is not the same in each of them. */
export interface Driven {
  readonly name: BrowserName;
  readonly context: BrowserContext;
  /** Where the extension's own pages are: scheme and host. */
  readonly origin: string;
  readonly worker: () => Promise<Evaluates>;
  readonly worldIn: (page: Page) => Promise<InExtensionWorld>;
  readonly openPopup: () => Promise<Popup>;
  /** Installs the extension once more, as an update does. */
  readonly reinstall: () => Promise<void>;
  /** Firefox alone: runs the body of an async function with the rights of the browser itself. */
  readonly privileged?: <T>(body: string) => Promise<T>;
}

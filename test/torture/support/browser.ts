import { vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

/** What an extension's contexts share of a browser, messages and storage, with faults on demand. Import it before anything that uses the browser's API. */

export const ownId = 'abcdefghijklmnopabcdefghijklmnop';
export const ownAddress = `chrome-extension://${ownId}/`;
export const ownPageUrl = `${ownAddress}src/popup/index.html`;
export const ownPage: Runtime.MessageSender = { id: ownId, url: ownPageUrl };
export const tabOf = (id: number) => ({ id, index: 0, highlighted: true, active: true, pinned: false, incognito: false });
export const coachIn = (tab: number): Runtime.MessageSender => ({ id: ownId, url: 'https://x.com/home', frameId: 0, tab: tabOf(tab) });

type Listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => unknown;
type Stored = Record<string, unknown>;
type Changes = Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>;
type Access = 'get' | 'set' | 'clear' | 'after';

/** Messages and stored values are passed as JSON. */
const crossed = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

const listeners = new Set<Listener>();
const watchers = new Set<(changes: Changes, area: string) => void>();

interface Origins {
  readonly origins: readonly string[];
}
interface RegisteredScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly js: readonly string[];
}
const permissionWatchers = { added: new Set<(change: Origins) => void>(), removed: new Set<(change: Origins) => void>() };

/** What tests set and inspect. */
export const world = {
  store: {} as Stored,
  /** Called before storage is read or written, and after it was written. What it throws is the browser's error. */
  access: async (_how: Access, _values?: Stored): Promise<void> => undefined,
  /** Delivers a message of `runtime.sendMessage`. */
  channel: (message: unknown): Promise<unknown> => deliver(message, ownPage),
  tabs: [] as readonly { readonly id: number; readonly url?: string }[],
  /** Optional origins that the person has allowed. */
  permitted: [] as readonly string[],
  /** Origins of the manifest whose permission the person has withdrawn. */
  withdrawn: [] as readonly string[],
  /** Registered content scripts. */
  scripts: [] as readonly RegisteredScript[],
  /** Called for every script injected into an open tab. */
  injected: (_tab: number, _files: readonly string[]): void => undefined,
  listeners,
};

/** Passes a message to the listeners; resolves to the answer, or undefined if nobody answers. */
export function deliver(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  return new Promise((resolve) => {
    const answer = (value: unknown): void => resolve(crossed(value));
    const given = crossed(message);
    // Every listener gets it; `some` would stop at the first.
    const isAwaited = [...listeners].map((listen) => listen(given, sender, answer)).includes(true);
    if (!isAwaited) resolve(undefined);
  });
}

const ownOrigins = ['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*'];
const granted = (): readonly string[] => [...ownOrigins.filter((origin) => !world.withdrawn.includes(origin)), ...world.permitted];

/** Changes the granted optional origins and fires the browser's events. */
export function permit(...origins: readonly string[]): void {
  const before = world.permitted;
  world.permitted = origins;
  const tell = (all: Set<(change: Origins) => void>, changed: readonly string[]): void => {
    if (changed.length > 0) for (const watch of all) watch({ origins: changed });
  };
  tell(permissionWatchers.added, origins.filter((origin) => !before.includes(origin)));
  tell(permissionWatchers.removed, before.filter((origin) => !origins.includes(origin)));
}

/** Withdraws origins of the manifest and fires the browser's events; without arguments restores all of them. */
export function withdraw(...origins: readonly string[]): void {
  const before = world.withdrawn;
  world.withdrawn = origins;
  const [watching, changed] = origins.length > 0 ? [permissionWatchers.removed, origins] : [permissionWatchers.added, before];
  for (const watch of watching) watch({ origins: changed });
}

const eventOf = <T>(all: Set<T>) => ({ addListener: (listener: T) => void all.add(listener), removeListener: (listener: T) => void all.delete(listener), hasListener: (listener: T) => all.has(listener) });

function tellOf(changes: Changes): void {
  for (const watch of watchers) watch(changes, 'local');
}

const local = {
  get: async (keys?: string | readonly string[] | null): Promise<Stored> => {
    await world.access('get');
    const wanted = keys == null ? Object.keys(world.store) : [keys].flat();
    return Object.fromEntries(wanted.filter((key) => Object.hasOwn(world.store, key)).map((key) => [key, crossed(world.store[key])]));
  },
  set: async (values: Stored): Promise<void> => {
    await world.access('set', values);
    const changes = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined).map(([key, value]) => [key, { oldValue: world.store[key], newValue: crossed(value) }]));
    world.store = { ...world.store, ...Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])) };
    tellOf(changes);
    await world.access('after');
  },
  clear: async (): Promise<void> => {
    await world.access('clear');
    const changes = Object.fromEntries(Object.entries(world.store).map(([key, oldValue]) => [key, { oldValue }]));
    world.store = {};
    tellOf(changes);
    await world.access('after');
  },
};

const later = async (): Promise<undefined> => undefined;

export const simulated = {
  runtime: {
    id: ownId as string | undefined,
    sendMessage: (message: unknown): Promise<unknown> => world.channel(crossed(message)),
    onMessage: eventOf(listeners),
    onInstalled: eventOf(new Set()),
    onStartup: eventOf(new Set()),
    getURL: (path: string): string => ownAddress + path.replace(/^\//, ''),
    getManifest: () => ({ version: '1.2.3', content_scripts: [{ matches: ownOrigins }] }),
    openOptionsPage: later,
  },
  storage: { local, onChanged: eventOf(watchers) },
  tabs: {
    query: async () => world.tabs,
    get: async (wanted: number) => {
      const tab = world.tabs.find(({ id }) => id === wanted);
      if (!tab) throw new Error(`No tab with id: ${wanted}.`);
      return tab;
    },
    sendMessage: later as (tab: number, message: unknown) => Promise<unknown>,
    create: later,
  },
  action: { setBadgeText: later, setBadgeBackgroundColor: later },
  commands: { onCommand: eventOf(new Set()), getAll: async () => [] },
  permissions: {
    contains: async ({ origins }: Origins) => origins.every((origin) => granted().includes(origin)),
    request: async () => true,
    getAll: async () => ({ permissions: ['storage', 'scripting'], origins: granted() }),
    onAdded: eventOf(permissionWatchers.added),
    onRemoved: eventOf(permissionWatchers.removed),
  },
  scripting: {
    getRegisteredContentScripts: async () => world.scripts,
    registerContentScripts: async (scripts: readonly RegisteredScript[]) => void (world.scripts = [...world.scripts, ...scripts]),
    unregisterContentScripts: async () => void (world.scripts = []),
    insertCSS: later,
    executeScript: async (injection: { readonly target: { readonly tabId: number }; readonly files: readonly string[] }) => world.injected(injection.target.tabId, injection.files),
  },
  i18n: { getUILanguage: () => 'en' },
};

Object.assign(globalThis, { chrome: simulated, browser: simulated });

/** Replaces everything in storage and fires its events. */
export function fill(values: object): void {
  const before = world.store;
  world.store = crossed(values) as Stored;
  tellOf(Object.fromEntries(Object.keys({ ...before, ...world.store }).map((key) => [key, { oldValue: before[key], newValue: world.store[key] }])));
}

/** A new browser profile. */
export function reset(): void {
  Object.assign(world, { store: {}, access: later, channel: (message: unknown) => deliver(message, ownPage), tabs: [], permitted: [], withdrawn: [], scripts: [], injected: () => undefined });
  listeners.clear();
  watchers.clear();
  for (const all of Object.values(permissionWatchers)) all.clear();
  simulated.runtime.id = ownId;
}

/** A newly started background. Test files share their modules, so it gets new ones. */
export async function startBackground(): Promise<void> {
  vi.resetModules();
  await import('../../../src/background/index.ts');
}

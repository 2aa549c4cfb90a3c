import type { BrowserContext, BrowserType, Page } from 'playwright-core';

interface Message {
  readonly id?: number;
  readonly type?: 'success' | 'error' | 'event';
  readonly method?: string;
  readonly params?: { readonly context?: string; readonly url?: string; readonly navigation?: string | null; readonly type?: string };
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Transport {
  readonly send: (message: Message) => void;
  readonly close: () => void;
  readonly closeAndWait: () => Promise<void>;
  onmessage?: (message: Message) => void;
  onclose?: (reason?: string) => void;
}

/** What lies behind the driver's own objects in this version of it; there is no public way to a stock Firefox that takes extensions. */
interface Inside {
  readonly _connection: { readonly toImpl: (object: unknown) => unknown };
}
function behind<T>(object: unknown): T {
  const { _connection: connection } = object as Inside;
  return connection.toImpl(object) as T;
}
interface BehindType {
  readonly _bidiFirefox: { connectToTransport: (transport: Transport, options: unknown) => Promise<unknown> };
}

interface BehindPage {
  readonly delegate: { readonly _session: { readonly sessionId: string } };
}

/** The id by which the protocol knows a page. */
export function idOf(page: Page): string {
  const { _session: session } = behind<BehindPage>(page).delegate;
  return session.sessionId;
}

/** Our own questions over the driver's connection (WebDriver BiDi). */
export type Ask = <T>(method: string, params?: object) => Promise<T>;

const isOwnPage = (url = ''): boolean => url.startsWith('moz-extension:');
const untilLoaded = `() => document.readyState === 'complete' || new Promise((loaded) => addEventListener('load', () => loaded(true), { once: true }))`;

/** What a page saves by itself comes without the name by which the driver follows it. */
const withName = (message: Message): Message =>
  message.method?.startsWith('browsingContext.download') && message.params && !message.params.navigation ? { ...message, params: { ...message.params, navigation: message.params.url ?? null } } : message;

/** Stands between driver and Firefox: asks on its own, and settles what the two do not agree on. */
function between(wire: Transport): { readonly transport: Transport; readonly ask: Ask } {
  const waiting = new Map<number, (answer: Message) => void>();
  /** Above the driver's own ids, below the two at the end that it keeps for closing. */
  let last = 2 ** 40;
  const ask: Ask = <T>(method: string, params = {}) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ type, result, error, message }) => (type === 'success' ? resolve(result as T) : reject(new Error(`${method}: ${error}, ${message}`))));
      wire.send({ id, method, params });
    });
  /** Contexts that show a page of an extension. */
  const own = new Set<string>();
  const transport: Transport = {
    send: (message) => {
      const { id, method, params } = message;
      // This Firefox has no such command: its pages keep the theme of the system.
      if (method === 'emulation.setMediaFeaturesOverride') queueMicrotask(() => transport.onmessage?.({ id: id ?? 0, type: 'success', result: {} }));
      // A window that closes over a page of an extension takes the whole headless Firefox with it: it is left first.
      else if (method === 'browsingContext.close' && params?.context !== undefined && own.has(params.context))
        void ask('browsingContext.navigate', { context: params.context, url: 'about:blank', wait: 'complete' })
          .catch(() => undefined)
          .then(() => wire.send(message));
      // The driver would open a window for each page: a tab costs half of one.
      else if (method === 'browsingContext.create') wire.send({ ...message, params: { ...params, type: 'tab' } });
      else wire.send(message);
    },
    close: () => wire.close(),
    closeAndWait: () => wire.closeAndWait(),
  };
  /** Contexts that Firefox has told of. */
  const told = new Set<string>();
  /**
   * Of a tab that moves into the extension's process before it is ready, Firefox never tells, nor of what runs in it (bug 1755014): its page is opened anew in a tab that Firefox tells of.
   * What is no tab, as a popup, stands in no tree.
   */
  const openAnew = async (context: string, url: string): Promise<void> => {
    await ask('browsingContext.getTree', { root: context });
    const made = await ask<{ readonly context: string }>('browsingContext.create', { type: 'tab' });
    await ask('browsingContext.navigate', { context: made.context, url, wait: 'none' });
    await ask('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
    await ask('browsingContext.close', { context });
  };
  const noticeOwn = ({ method, params }: Message): void => {
    if (params?.context === undefined) return;
    if (method === 'browsingContext.contextCreated') told.add(params.context);
    if (method === 'browsingContext.navigationCommitted' && isOwnPage(params.url) && !told.has(params.context)) {
      told.add(params.context);
      openAnew(params.context, params.url ?? '').catch(() => undefined); // It was closed before.
      return;
    }
    if (method === 'browsingContext.contextCreated' || method === 'browsingContext.navigationCommitted') own[isOwnPage(params.url) ? 'add' : 'delete'](params.context);
    // Such a page lives in another process, and the events of its loading are lost on the way there.
    if (method === 'browsingContext.navigationCommitted' && isOwnPage(params.url))
      void ask('script.callFunction', { functionDeclaration: untilLoaded, target: { context: params.context }, awaitPromise: true }).then(
        () => {
          for (const event of ['domContentLoaded', 'load']) transport.onmessage?.({ type: 'event', method: `browsingContext.${event}`, params });
        },
        () => undefined, // It was left before.
      );
  };
  Object.assign(wire, {
    onmessage: (message: Message): void => {
      const answer = message.id === undefined ? undefined : waiting.get(message.id);
      if (answer) {
        waiting.delete(message.id ?? 0);
        answer(message);
        return;
      }
      transport.onmessage?.(withName(message));
      noticeOwn(message);
    },
    onclose: (reason?: string): void => {
      for (const answer of waiting.values()) answer({ type: 'error', error: 'closed', message: reason ?? 'the browser is gone' });
      transport.onclose?.(reason);
    },
  });
  return { transport, ask };
}

/** Has the driver start a Firefox over a wire that we can speak on, too. */
export async function launchOverWire(type: BrowserType, launch: () => Promise<BrowserContext>): Promise<{ readonly context: BrowserContext; readonly ask: Ask }> {
  const { _bidiFirefox: inside } = behind<BehindType>(type);
  const connect = inside.connectToTransport;
  let ask: Ask | undefined;
  inside.connectToTransport = (wire, options) => {
    const our = between(wire);
    ({ ask } = our);
    return connect.call(inside, our.transport, options);
  };
  try {
    const context = await launch();
    if (!ask) throw new Error('The driver started no Firefox over WebDriver BiDi.');
    return { context, ask };
  } finally {
    inside.connectToTransport = connect;
  }
}

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

/** The driver's internals in this version: there is no public way to drive a stock Firefox that accepts extensions. */
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

/** The WebSocket. */
interface BehindTransport {
  readonly _ws: { readonly pong: () => void };
}

interface BehindPage {
  readonly delegate: { readonly _session: { readonly sessionId: string } };
}

/** The protocol's id of a page. */
export function idOf(page: Page): string {
  const { _session: session } = behind<BehindPage>(page).delegate;
  return session.sessionId;
}

/** Our own commands over the driver's connection (WebDriver BiDi). */
export type Ask = <T>(method: string, params?: object) => Promise<T>;

const isOwnPage = (url = ''): boolean => url.startsWith('moz-extension:');
const untilLoaded = `() => document.readyState === 'complete' || new Promise((loaded) => addEventListener('load', () => loaded(true), { once: true }))`;

/** A download started by a page lacks the field by which the driver tracks it. */
const withName = (message: Message): Message =>
  message.method?.startsWith('browsingContext.download') && message.params && !message.params.navigation ? { ...message, params: { ...message.params, navigation: message.params.url ?? null } } : message;

/** Sits between driver and Firefox: sends its own commands, and adapts messages on which the two disagree. */
function between(wire: Transport): { readonly transport: Transport; readonly ask: Ask } {
  const waiting = new Map<number, (answer: Message) => void>();
  /** Above the driver's own ids, below the two that it reserves for closing. */
  let last = 2 ** 40;
  const { _ws: socket } = wire as unknown as BehindTransport;
  /**
   * Firefox sends no small message while the previous one is unacknowledged (Nagle's algorithm), and the system delays an acknowledgement that it cannot send along
   * with data. That cost 40 ms for every two answers, so if nothing else is being sent, we send an empty frame.
   */
  let isUnconfirmed = false;
  const confirm = (): void => {
    if (isUnconfirmed) return;
    isUnconfirmed = true;
    setImmediate(() => {
      if (isUnconfirmed) socket.pong();
      isUnconfirmed = false;
    });
  };
  const tell = (message: Message): void => {
    isUnconfirmed = false;
    wire.send(message);
  };
  const ask: Ask = <T>(method: string, params = {}) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ type, result, error, message }) => (type === 'success' ? resolve(result as T) : reject(new Error(`${method}: ${error}, ${message}`))));
      tell({ id, method, params });
    });
  /** Contexts that show a page of an extension. */
  const own = new Set<string>();
  const transport: Transport = {
    send: (message) => {
      const { id, method, params } = message;
      // This Firefox lacks the command, so its pages keep the system's theme.
      if (method === 'emulation.setMediaFeaturesOverride') queueMicrotask(() => transport.onmessage?.({ id: id ?? 0, type: 'success', result: {} }));
      // Closing a window with a page of an extension ends the whole headless Firefox, so the page is left first.
      else if (method === 'browsingContext.close' && params?.context !== undefined && own.has(params.context))
        void ask('browsingContext.navigate', { context: params.context, url: 'about:blank', wait: 'complete' })
          .catch(() => undefined)
          .then(() => tell(message));
      // The driver would open a window for each page; a tab costs half as much.
      else if (method === 'browsingContext.create') tell({ ...message, params: { ...params, type: 'tab' } });
      else tell(message);
    },
    close: () => wire.close(),
    closeAndWait: () => wire.closeAndWait(),
  };
  /** Contexts that Firefox has reported. */
  const told = new Set<string>();
  /**
   * If a tab moves into the extension's process before it is ready, Firefox never reports it or anything that runs in it (bug 1755014). Its page is opened again in a tab that Firefox does report.
   * Whatever is not a tab, such as a popup, is in no tree.
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
      openAnew(params.context, params.url ?? '').catch(() => undefined); // Already closed.
      return;
    }
    if (method === 'browsingContext.contextCreated' || method === 'browsingContext.navigationCommitted') own[isOwnPage(params.url) ? 'add' : 'delete'](params.context);
    // Such a page is in another process, and its load events get lost.
    if (method === 'browsingContext.navigationCommitted' && isOwnPage(params.url))
      void ask('script.callFunction', { functionDeclaration: untilLoaded, target: { context: params.context }, awaitPromise: true }).then(
        () => {
          for (const event of ['domContentLoaded', 'load']) transport.onmessage?.({ type: 'event', method: `browsingContext.${event}`, params });
        },
        () => undefined, // Already left.
      );
  };
  Object.assign(wire, {
    onmessage: (message: Message): void => {
      confirm();
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

/** Makes the driver start a Firefox over a connection that we can use, too. */
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

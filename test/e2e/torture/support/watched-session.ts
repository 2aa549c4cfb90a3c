import type { BrowserName } from '../../../../tools/browser/driven.ts';
import { chosenBrowser, startSession, type Session, type SessionOptions } from '../../../../tools/browser/session.ts';
import { refusingProxy } from './proxy.ts';

/** A session that records every request. */
export interface Watched {
  readonly session: Session;
  /** All requests, made or attempted: answered by the stand-in, sent to the network behind it, or blocked by a policy. Sorted. */
  readonly asked: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/**
 * Hosts that the browser contacts for its own purposes, and domains with all their hosts, because it picks one of many:
 * updates, spelling dictionaries, its clock, accounts, form filling. No file of ours may name them.
 */
export const browsersOwn: readonly string[] = ['accounts.google.com', 'clients2.google.com', 'www.google.com', 'googleapis.com', 'gvt1.com'];
const isBrowsersOwn = (host: string): boolean => browsersOwn.some((own) => host === own || host.endsWith(`.${own}`));

/** The browser connects to these in advance; real requests are counted where they are answered. */
const standIns: ReadonlySet<string> = new Set(['x.com', 'twitter.com', 'pro.x.com', 'bsky.app', 'mastodon.example']);

export const isOurs = (line: string): boolean => {
  const host = /^\w+ (?:https?:\/\/)?([^:/]+)/.exec(line)?.[1] ?? '';
  return !isBrowsersOwn(host) && !(line.startsWith('CONNECT') && standIns.has(host));
};

/** Reports what never reaches the wire: what the stand-in answers, and what a policy blocks. */
type Watcher = (session: Session) => Promise<() => Promise<readonly string[]>>;

/** Pages report blocked requests on their console, the worker by events. */
const inChromium: Watcher = async ({ context, extensionId, worker }) => {
  const heard: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy')) heard.push(`STOPPED ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url)) heard.push(`${request.method()} ${url}`);
  });
  if (extensionId === '') return async () => heard;
  await (await worker()).evaluate(`self.stopped = []; self.addEventListener('securitypolicyviolation', ({ blockedURI }) => self.stopped.push('STOPPED ' + blockedURI))`);
  return async () => [...heard, ...(await (await worker()).evaluate<readonly string[]>('self.stopped ?? []'))];
};

/** Firefox itself reports every request and every error of all its processes. */
const inFirefox: Watcher = async ({ privileged }) => {
  if (!privileged) throw new Error('Firefox gives no rights of its own.');
  await privileged(`
    window.heard = [];
    Services.obs.addObserver((request) => {
      const { requestMethod, URI } = request.QueryInterface(Ci.nsIHttpChannel);
      window.heard.push(requestMethod + ' ' + URI.spec);
    }, 'http-on-opening-request');
    Services.console.registerListener(({ message }) => {
      if (message.includes('Content-Security-Policy')) window.heard.push('STOPPED ' + message);
    });`);
  return () => privileged<readonly string[]>('return window.heard;');
};

const watchers: Readonly<Record<BrowserName, Watcher>> = { chromium: inChromium, firefox: inFirefox };

/** Addresses of this machine go through the proxy, too. */
const through = (port: number): SessionOptions => ({
  switches: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
  preferences: {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  },
});

/** `permitted`: origins turned on beforehand. While turning them on, the browser shows a picture of ours and logs errors of its own viewer. */
export async function startWatched(extension: string, permitted: readonly string[] = []): Promise<Watched> {
  const proxy = await refusingProxy();
  const session = await startSession({ extension, isIntercepted: true, ...through(proxy.port) });
  for (const origin of permitted) await session.permit(origin);
  const heard = await watchers[chosenBrowser()](session);
  return {
    session,
    asked: async () => [...proxy.wanted.filter(isOurs), ...(await heard())].toSorted(),
    close: async () => {
      await session.close();
      await proxy.close();
    },
  };
}

import type { BrowserName } from '../../../../tools/browser/driven.ts';
import { chosenBrowser, startSession, type Session, type SessionOptions } from '../../../../tools/browser/session.ts';
import { refusingProxy } from './proxy.ts';

/** A session whose every request is written down. */
export interface Watched {
  readonly session: Session;
  /** What was asked for, or tried: of the stand-in, of the network behind it, and what a policy has stopped. Sorted. */
  readonly asked: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/**
 * Where the browser goes for itself, when it likes: hosts, and domains with all their hosts, for it picks one of many.
 * Updates, dictionaries for spelling, its clock, accounts, filling of forms. No file of ours may name them.
 */
export const browsersOwn: readonly string[] = ['accounts.google.com', 'clients2.google.com', 'www.google.com', 'googleapis.com', 'gvt1.com'];
const isBrowsersOwn = (host: string): boolean => browsersOwn.some((own) => host === own || host.endsWith(`.${own}`));

/** The browser opens lines to these before it is asked; what is sent there is counted where it is answered. */
const standIns: ReadonlySet<string> = new Set(['x.com', 'twitter.com', 'pro.x.com', 'bsky.app', 'mastodon.example']);

export const isOurs = (line: string): boolean => {
  const host = /^\w+ (?:https?:\/\/)?([^:/]+)/.exec(line)?.[1] ?? '';
  return !isBrowsersOwn(host) && !(line.startsWith('CONNECT') && standIns.has(host));
};

/** Listens to what never reaches the wire: what the stand-in answers, and what a policy stops. */
type Ear = (session: Session) => Promise<() => Promise<readonly string[]>>;

/** Pages tell what was stopped on their console, the worker by events. */
const inChromium: Ear = async ({ context, extensionId, worker }) => {
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

/** Firefox itself knows every request and every complaint of all its processes. */
const inFirefox: Ear = async ({ privileged }) => {
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

const ears: Readonly<Record<BrowserName, Ear>> = { chromium: inChromium, firefox: inFirefox };

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

/** `permitted`: origins that the person has turned on before; on the way there the browser shows a picture of ours, and complains of its own viewer. */
export async function startWatched(extension: string, permitted: readonly string[] = []): Promise<Watched> {
  const proxy = await refusingProxy();
  const session = await startSession({ extension, isIntercepted: true, ...through(proxy.port) });
  for (const origin of permitted) await session.permit(origin);
  const heard = await ears[chosenBrowser()](session);
  return {
    session,
    asked: async () => [...proxy.wanted.filter(isOurs), ...(await heard())].toSorted(),
    close: async () => {
      await session.close();
      await proxy.close();
    },
  };
}

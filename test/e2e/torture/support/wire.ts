import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { startSession, type Session, type SessionOptions } from '../../../../tools/browser/session.ts';

/** A session whose every request is written down. */
export interface Watched {
  readonly session: Session;
  /** What was asked for, or tried: of the stand-in, of the network behind it, and what a policy has stopped. Sorted. */
  readonly asked: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** What the browser wants for itself, when it likes: its own updates, clock, accounts, and filling of forms. No file of ours may name them. */
export const browsersOwn: readonly string[] = ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com', 'content-autofill.googleapis.com', 'optimizationguide-pa.googleapis.com', 'www.google.com', 'edgedl.me.gvt1.com'];
/** The browser opens lines to these before it is asked; what is sent there is counted where it is answered. */
const standIns: ReadonlySet<string> = new Set(['x.com', 'twitter.com', 'pro.x.com']);

const isOurs = (line: string): boolean => {
  const host = /^\w+ (?:https?:\/\/)?([^:/]+)/.exec(line)?.[1] ?? '';
  return !browsersOwn.includes(host) && !(line.startsWith('CONNECT') && standIns.has(host));
};

/** A proxy that lets nothing through and remembers what was wanted. */
async function refusingProxy(): Promise<{ readonly address: string; readonly wanted: readonly string[]; readonly close: () => Promise<unknown> }> {
  const wanted: string[] = [];
  const server = createServer(({ method, url }, response) => {
    wanted.push(`${method} ${url}`);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    wanted.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    wanted,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

/** What a policy stops never reaches the wire: pages say it on their console. */
function stoppedIn(context: BrowserContext): readonly string[] {
  const stopped: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy')) stopped.push(`STOPPED ${message.text()}`);
  });
  return stopped;
}

const listenInWorker = `self.stopped = []; self.addEventListener('securitypolicyviolation', ({ blockedURI }) => self.stopped.push('STOPPED ' + blockedURI))`;

export async function startWatched(options: SessionOptions = {}): Promise<Watched> {
  const proxy = await refusingProxy();
  // Without the second flag addresses of this machine would go past the proxy.
  const session = await startSession({ ...options, switches: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'] });
  const stopped = stoppedIn(session.context);
  const answered: string[] = [];
  session.context.on('request', (request) => {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url)) answered.push(`${request.method()} ${url}`);
  });
  const hasWorker = session.extensionId !== '';
  if (hasWorker) await (await session.worker()).evaluate(listenInWorker);
  return {
    session,
    asked: async () => [...proxy.wanted.filter(isOurs), ...answered, ...stopped, ...(hasWorker ? await (await session.worker()).evaluate<readonly string[]>('self.stopped ?? []') : [])].toSorted(),
    close: async () => {
      await session.close();
      await proxy.close();
    },
  };
}

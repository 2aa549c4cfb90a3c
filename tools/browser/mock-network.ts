import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../../test/stand-in/answer.ts';
import { standIns } from '../../test/stand-in/sites.ts';
import { certificatesFor, type Certificates } from './certificates.ts';

/** The only network that a browser can reach: a proxy that answers for the sites with a mock-up, and refuses everything else. */
export interface MockNetwork extends Pick<Certificates, 'authority' | 'pin'> {
  readonly port: number;
}

/** What a browser requests from every site by itself. */
const icon: Answer = { status: 200, headers: { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=31536000' }, body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
const noSuchSite: Answer = { status: 421, headers: {}, body: '' };

/** Each site is built when it is first requested. */
const sites = new Map(Object.values(standIns).flatMap(({ hosts, build }) => hosts.map((pattern) => [new URL(pattern).host, build] as const)));

async function start(): Promise<MockNetwork> {
  const { key, cert, authority, pin } = certificatesFor([...sites.keys()]);
  const answering = createTlsServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '', `https://${request.headers.host}`);
    void Promise.resolve(sites.get(url.host)?.()).then(
      (answer) => {
        const { status, headers, body } = url.pathname === '/favicon.ico' ? icon : (answer?.(url) ?? noSuchSite);
        response.writeHead(status, headers).end(body);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const proxy = createServer((_, response) => {
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    socket.on('error', () => undefined); // A browser that quits drops its connections.
    if (!sites.has(url.replace(/:443$/, ''))) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    answering.emit('connection', socket);
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  // It ends with the process, and does not keep it alive.
  proxy.unref();
  return { port: (proxy.address() as AddressInfo).port, authority, pin };
}

let started: Promise<MockNetwork> | undefined;

/** One network for all browsers of this process, and of the processes it starts after `shareNetwork`. */
export function mockNetwork(): Promise<MockNetwork> {
  const shared = process.env['MOCK_NETWORK'];
  return (started ??= shared === undefined ? start() : Promise.resolve(JSON.parse(shared) as MockNetwork));
}

/** From now on, the processes that this one starts use its network, so that each mock-up is built only once. */
export async function shareNetwork(): Promise<void> {
  process.env['MOCK_NETWORK'] = JSON.stringify(await mockNetwork());
}

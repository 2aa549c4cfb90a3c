import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that refuses everything and records what was requested. */
export interface RefusingProxy {
  readonly port: number;
  readonly wanted: readonly string[];
  readonly close: () => Promise<unknown>;
}

export async function refusingProxy(): Promise<RefusingProxy> {
  const wanted: string[] = [];
  const server = createServer(({ method, url }, response) => {
    wanted.push(`${method} ${url}`);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    wanted.push(`CONNECT ${url}`);
    // Close both sides: the server would wait for a connection that only we have closed.
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n', () => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    wanted,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

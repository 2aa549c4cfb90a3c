import type { ArchiveEvent, ArchiveRequest } from './archive-messages.ts';

/** Where the build puts the worker (see vite.config.ts). With a plain path the worker shares the page's chunks instead of bundling a copy. */
const path = `/src/options/account-data/archive-worker.${import.meta.env.DEV ? 'ts' : 'js'}`;

/** Reads an archive in a new worker. Returns a function that terminates it, after which there are no more events. */
export function readArchiveInWorker(request: ArchiveRequest, onEvent: (event: ArchiveEvent) => void): () => void {
  const worker = new Worker(path, { type: 'module' });
  const end = new AbortController();
  const stop = (): void => {
    end.abort();
    worker.terminate();
  };
  const told = (event: ArchiveEvent): void => {
    if (event.kind !== 'progress') stop();
    onEvent(event);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ArchiveEvent>) => told(data), end);
  worker.addEventListener('error', () => told({ kind: 'failed' }), end);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of our own
  worker.postMessage(request);
  return stop;
}

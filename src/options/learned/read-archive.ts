import type { ArchiveNews, ArchiveWish } from './archive-messages.ts';

/** Where the build puts the worker (see vite.config.ts): written so, it shares the page's code and brings no copy of its own. */
const path = `/src/options/learned/archive-worker.${import.meta.env.DEV ? 'ts' : 'js'}`;

/** Reads an archive in a worker of its own. Returns a function that ends it; after that nothing more is told. */
export function readArchiveBeside(wish: ArchiveWish, onNews: (news: ArchiveNews) => void): () => void {
  const worker = new Worker(path, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ArchiveNews>) => {
    if (data.kind !== 'progress') worker.terminate();
    onNews(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    onNews({ kind: 'failed' });
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of our own
  worker.postMessage(wish);
  return () => worker.terminate();
}

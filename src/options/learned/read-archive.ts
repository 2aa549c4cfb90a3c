import type { ArchiveNews, ArchiveWish } from './archive-messages.ts';

/** Reads an archive in a worker of its own. Returns a function that ends it; after that nothing more is told. */
export function readArchiveBeside(wish: ArchiveWish, onNews: (news: ArchiveNews) => void): () => void {
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' });
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

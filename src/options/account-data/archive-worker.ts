import { importArchive } from '../../archive/archive-import.ts';
import type { ArchiveEvent, ArchiveRequest } from './archive-messages.ts';

/** Reads an archive in a worker, so that the page does not freeze. A worker reads one archive; terminating it cancels. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker only talks to its own page
const tell = (event: ArchiveEvent): void => self.postMessage(event);

addEventListener('message', ({ data }: MessageEvent<ArchiveRequest>) => {
  const { files, ...options } = data;
  importArchive(files, { ...options, onProgress: (progress) => tell({ kind: 'progress', progress }) }).then(
    (result) => tell({ kind: 'done', result }),
    () => tell({ kind: 'failed' }),
  );
});

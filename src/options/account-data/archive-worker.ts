import { learnFromArchive } from '../../archive/archive-import.ts';
import type { ArchiveNews, ArchiveWish } from './archive-messages.ts';

/** Reads an archive in a worker, so that the page does not freeze. One archive a worker; terminating it cancels. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
const tell = (news: ArchiveNews): void => self.postMessage(news);

addEventListener('message', ({ data }: MessageEvent<ArchiveWish>) => {
  const { files, ...learner } = data;
  learnFromArchive(files, { ...learner, onProgress: (progress) => tell({ kind: 'progress', progress }) }).then(
    (learning) => tell({ kind: 'done', learning }),
    () => tell({ kind: 'failed' }),
  );
});

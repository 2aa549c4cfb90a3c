import { learnFromArchive } from '../../archive/archive-import.ts';
import type { ArchiveNews, ArchiveWish } from './archive-messages.ts';

/** Reads an archive beside the page, so that nothing freezes. One archive a worker; to cancel is to end it. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
const tell = (news: ArchiveNews): void => self.postMessage(news);

addEventListener('message', ({ data }: MessageEvent<ArchiveWish>) => {
  const { files, ...learner } = data;
  learnFromArchive(files, { ...learner, onProgress: (progress) => tell({ kind: 'progress', progress }) }).then(
    (learning) => tell({ kind: 'done', learning }),
    () => tell({ kind: 'failed' }),
  );
});

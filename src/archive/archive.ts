import { accountIn, type ArchivedAccount } from './account.ts';
import { pump } from './chunks.ts';
import { fault, isFault } from './fault.ts';
import { itemsOf } from './items.ts';
import { paceOf, type Pace } from './pace.ts';
import { findParts, isAccount, isPosts, type Part } from './parts.ts';
import { readItem } from './post.ts';
import type { ArchivedPost, ArchiveFile, ArchiveOutcome, ArchiveProgress, ArchiveSkipped } from './types.ts';

export interface ArchiveReader {
  /** Whose archive it has to be, without "@". */
  readonly handle: string;
  /** Takes posts as they are met, in the archive's order, each once. Nothing may be kept of them unless the outcome is 'read'. */
  readonly onPosts: (posts: readonly ArchivedPost[]) => void | Promise<void>;
  readonly onProgress?: ((progress: ArchiveProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds, for the time left. */
  readonly now?: (() => number) | undefined;
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const readPart = async (part: Part, isWanted: (what: string) => boolean, signal: AbortSignal | undefined, take: (items: readonly unknown[], bytes: number) => void | Promise<void>): Promise<void> => {
  const items = itemsOf(isWanted, part.name);
  await pump(await part.open(), part.name, signal, async (chunk) => take(items.take(chunk), chunk.length));
  items.end();
};

const readAccount = async (part: Part, handle: string, signal: AbortSignal | undefined): Promise<ArchivedAccount> => {
  let found: ArchivedAccount | undefined;
  await readPart(part, isAccount, signal, (items) => {
    found ??= items.map(accountIn).find((account) => account !== undefined);
  });
  if (!found) throw fault('broken', { file: part.name });
  if (!isSame(found.handle, handle)) throw fault('another-account', { file: part.name, handle: found.handle });
  return found;
};

interface Tally {
  posts: number;
  reposts: number;
  repeats: number;
  others: number;
  oldest: number;
  newest: number;
}

const sift = (items: readonly unknown[], ownId: string, met: Set<string>, tally: Tally): readonly ArchivedPost[] => {
  const posts: ArchivedPost[] = [];
  for (const one of items) {
    const item = readItem(one, ownId, met);
    if (item.kind === 'post') {
      posts.push(item.post);
      tally.oldest = Math.min(tally.oldest, item.post.postedAt);
      tally.newest = Math.max(tally.newest, item.post.postedAt);
    } else if (item.kind === 'repost') tally.reposts++;
    else if (item.kind === 'repeat') tally.repeats++;
    else tally.others++;
  }
  tally.posts += posts.length;
  return posts;
};

const readPosts = async (parts: readonly Part[], account: ArchivedAccount, { onPosts, signal }: ArchiveReader, pace: Pace): Promise<Tally> => {
  const tally: Tally = { posts: 0, reposts: 0, repeats: 0, others: 0, oldest: Number.POSITIVE_INFINITY, newest: Number.NEGATIVE_INFINITY };
  const met = new Set<string>();
  for (const part of parts) {
    // oxlint-disable-next-line no-await-in-loop -- one part at a time keeps the memory small
    await readPart(part, isPosts, signal, async (items, bytes) => {
      const posts = sift(items, account.id, met, tally);
      if (posts.length > 0) await onPosts(posts);
      pace.advance(bytes, posts.length);
    });
  }
  return tally;
};

const read = async (files: readonly ArchiveFile[], reader: ArchiveReader): Promise<ArchiveOutcome> => {
  const { handle, onProgress, signal, now = () => performance.now() } = reader;
  signal?.throwIfAborted();
  const parts = await findParts(files, signal);
  const [account] = await Promise.all(parts.accounts.map(async (part) => readAccount(part, handle, signal)));
  if (!account) throw fault('no-account', { file: files[0]?.name });
  const pace = paceOf(parts.posts.reduce((sum, { size }) => sum + size, 0), onProgress, now);
  const { posts, reposts, repeats, others, oldest, newest } = await readPosts(parts.posts, account, reader, pace);
  pace.finish();
  const skipped: ArchiveSkipped = { reposts, repeats, others };
  return { kind: 'read', handle: account.handle, posts, skipped, oldest: posts > 0 ? oldest : undefined, newest: posts > 0 ? newest : undefined };
};

/**
 * Reads X's own export: the zip as it comes, or `account.js` and `tweets.js` with its parts out of it. Piece by piece, one post in
 * memory at a time; of a zip only the directory and those files. Never throws for what is in the files: the outcome tells.
 */
export const readArchive = async (files: readonly ArchiveFile[], reader: ArchiveReader): Promise<ArchiveOutcome> => {
  try {
    return await read(files, reader);
  } catch (error) {
    if (reader.signal?.aborted) return { kind: 'cancelled' };
    if (isFault(error)) return { kind: 'refused', why: error.why, file: error.file, handle: error.handle };
    throw error;
  }
};

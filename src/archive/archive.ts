import { accountIn, type ArchivedAccount } from './account.ts';
import { pump } from './chunks.ts';
import { isYetToCome } from '../core/util/dates.ts';
import { fault, isFault } from './archive-error.ts';
import { damaged, itemsOf } from './items.ts';
import { noteIn, notesBy, type Note, type NoteOf } from './notes.ts';
import { paceOf, type Pace } from './progress.ts';
import { findParts, isAccount, isNotes, isPosts, type Part, type Parts } from './parts.ts';
import { readItem } from './post.ts';
import type { ArchivedPost, ArchiveFile, ArchiveOutcome, ArchiveProgress, ArchiveSkipped } from './types.ts';
import { sameHandle } from '../core/util/same-handle.ts';

export interface ArchiveReader {
  /** The handle that the archive must have, without "@". */
  readonly handle: string;
  /** A handle that is also accepted, if the account was renamed. */
  readonly formerHandle?: string | undefined;
  /** Current time. Anything dated later than tomorrow is left out. */
  readonly today?: number | undefined;
  /** Called with the posts in the archive's order, each once. Discard them unless the result is 'read'. */
  readonly onPosts: (posts: readonly ArchivedPost[]) => void | Promise<void>;
  readonly onProgress?: ((progress: ArchiveProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Returns the current time in milliseconds, for estimating the time left. */
  readonly now?: (() => number) | undefined;
}

const readPart = async (part: Part, isWanted: (what: string) => boolean, signal: AbortSignal | undefined, take: (items: readonly unknown[], bytes: number) => void | Promise<void>): Promise<void> => {
  const items = itemsOf(isWanted, part.name);
  try {
    await pump(await part.open(), part.name, signal, async (chunk) => take(items.take(chunk), chunk.length));
    await take(items.end(), 0);
  } catch (error) {
    // A file elsewhere that only has a name like one of X's.
    if (part.isSure || !isFault(error) || error.why !== 'foreign') throw error;
  }
};

const readAccount = async (part: Part, handles: readonly string[], signal: AbortSignal | undefined): Promise<ArchivedAccount | undefined> => {
  let found: ArchivedAccount | undefined;
  await readPart(part, isAccount, signal, (items) => {
    found ??= items.map(accountIn).find((account) => account !== undefined);
  });
  if (!found && !part.isSure) return undefined;
  if (!found) throw fault('broken', { file: part.name });
  const { handle: archived } = found;
  if (!handles.some((handle) => sameHandle(archived, handle))) throw fault('another-account', { file: part.name, handle: found.handle });
  return found;
};

interface Tally {
  posts: number;
  reposts: number;
  repeats: number;
  others: number;
  damaged: number;
  toCome: number;
  oldest: number;
  newest: number;
}

interface Sifting {
  readonly ownId: string;
  readonly met: Set<string>;
  readonly noteOf: NoteOf;
  readonly today: number | undefined;
}

const sift = (items: readonly unknown[], { ownId, met, noteOf, today }: Sifting, tally: Tally): readonly ArchivedPost[] => {
  const posts: ArchivedPost[] = [];
  for (const one of items) {
    const item = one === damaged ? undefined : readItem(one, ownId, met, noteOf);
    if (!item) tally.damaged++;
    else if (item.kind === 'post' && today !== undefined && isYetToCome(item.post.postedAt, today)) tally.toCome++;
    else if (item.kind === 'post') {
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

const readNotes = async (parts: readonly Part[], signal: AbortSignal | undefined): Promise<NoteOf> => {
  const notes: Note[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one part at a time keeps the memory small
  for (const part of parts) await readPart(part, isNotes, signal, (items) => void notes.push(...items.map(noteIn).filter((note) => note !== undefined)));
  return notesBy(notes);
};

const readPosts = async ({ posts: parts, notes }: Parts, account: ArchivedAccount, { onPosts, signal, today }: ArchiveReader, pace: Pace): Promise<Tally> => {
  const tally: Tally = { posts: 0, reposts: 0, repeats: 0, others: 0, damaged: 0, toCome: 0, oldest: Number.POSITIVE_INFINITY, newest: Number.NEGATIVE_INFINITY };
  const sifting: Sifting = { ownId: account.id, met: new Set<string>(), noteOf: await readNotes(notes, signal), today };
  for (const part of parts) {
    // oxlint-disable-next-line no-await-in-loop -- one part at a time keeps the memory small
    await readPart(part, isPosts, signal, async (items, bytes) => {
      const posts = sift(items, sifting, tally);
      if (posts.length > 0) await onPosts(posts);
      pace.advance(bytes, posts.length);
    });
  }
  // If everything is damaged, it is not an archive.
  if (tally.damaged > 0 && tally.posts + tally.reposts + tally.repeats + tally.others + tally.toCome === 0) throw fault('broken', { file: parts[0]?.name });
  return tally;
};

const read = async (files: readonly ArchiveFile[], reader: ArchiveReader): Promise<ArchiveOutcome> => {
  const { handle, formerHandle, onProgress, signal, now = () => performance.now() } = reader;
  signal?.throwIfAborted();
  const parts = await findParts(files, signal);
  const handles = formerHandle === undefined ? [handle] : [handle, formerHandle];
  const accounts = await Promise.all(parts.accounts.map(async (part) => readAccount(part, handles, signal)));
  const account = accounts.find((one) => one !== undefined);
  if (!account) throw fault('no-account', { file: files[0]?.name });
  const pace = paceOf(parts.posts.reduce((sum, { size }) => sum + size, 0), onProgress, now);
  const { posts, reposts, repeats, others, damaged: spoilt, toCome, oldest, newest } = await readPosts(parts, account, reader, pace);
  pace.finish();
  const skipped: ArchiveSkipped = { reposts, repeats, others, damaged: spoilt, toCome };
  return { kind: 'read', handle: account.handle, posts, skipped, oldest: posts > 0 ? oldest : undefined, newest: posts > 0 ? newest : undefined };
};

/**
 * Reads X's own export: the zip, or `account.js` and `tweets.js` with its parts out of it. Reads in pieces, with one post in
 * memory at a time; of a zip, only the directory and those files. Never throws because of the files: the result says what is wrong.
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

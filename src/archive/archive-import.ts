import { unseenBy, emptyAccountModel, learnPosts, fromArchive, type AccountModel } from '../core/brand/account-model/account-model.ts';
import { mostPosts as mostHeard } from '../core/brand/voice.ts';
import { summariseDraft } from '../core/posts/post-history.ts';
import { review, type Reviewer } from '../core/review/review.ts';
import type { Draft } from '../core/model/draft.ts';
import type { PastPost } from '../core/model/post.ts';
import { longLimit } from '../core/model/site.ts';
import { readArchive } from './archive.ts';
import { newestOf } from './newest.ts';
import type { ArchivedPost, ArchiveFile, ArchiveOutcome, ArchiveProgress } from './types.ts';
import { day } from '../core/util/time.ts';

/** What is learned from an archive: counts, hashes and words of topics. Never whole posts. */
export interface ArchiveImport {
  /** What was learned from the archive alone, separate from what was learned on pages. */
  readonly learned: AccountModel;
  /** The newest posts, oldest first: what they did, not what they said. */
  readonly record: readonly PastPost[];
  readonly outcome: Extract<ArchiveOutcome, { readonly kind: 'read' }>;
}

export type ArchiveImportResult = { readonly kind: 'ready'; readonly archiveImport: ArchiveImport } | Exclude<ArchiveOutcome, { readonly kind: 'read' }>;

export type ImportProgress = ({ readonly step: 'reading' } & ArchiveProgress) | { readonly step: 'learning' };

export interface ImportOptions {
  readonly handle: string;
  /** The account's handle at the time of the archive, if the person entered it. */
  readonly formerHandle?: string | undefined;
  /** What was learned before, so that its posts are not learned twice. */
  readonly known: AccountModel | undefined;
  readonly reviewer: Omit<Reviewer, 'recent' | 'now'>;
  readonly now: number;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Returns the current time in milliseconds, for estimating the time left. */
  readonly clock?: (() => number) | undefined;
}

const mostRemembered = 1000;
const rememberedFor = 400 * day;
/** Longer posts are cut here, which is enough to learn a voice from. */
const longestHeard = 4000;
/** More than are learned, because some of the newest are quotes, from which no voice is learned. */
const mostNewest = mostHeard + mostRemembered;

/** Reconstructs the draft of a post. A reply to oneself is a later part of a thread whose earlier parts are unknown. */
const draftOf = ({ text, kind, hasMedia }: ArchivedPost, account: string): Draft => {
  const pictures = hasMedia ? 1 : 0;
  return { text, kind, part: kind === 'thread' ? { index: 1, texts: ['', text] } : undefined, media: { count: pictures, described: pictures }, poll: false, limit: longLimit, account, isFinished: true };
};

const rememberedFrom = (posts: readonly ArchivedPost[], { handle, reviewer, now }: ImportOptions): readonly PastPost[] =>
  posts
    .filter(({ postedAt }) => now - postedAt <= rememberedFor)
    .slice(-mostRemembered)
    .map((post) => {
      const draft = draftOf(post, handle);
      return { ...summariseDraft(draft, review(draft, { ...reviewer, recent: [], now: post.postedAt }), reviewer.brand, post.postedAt), id: post.id };
    });

/** Learns from X's own export. Stores nothing, because the person decides whether to import the result. */
export const importArchive = async (files: readonly ArchiveFile[], options: ImportOptions): Promise<ArchiveImportResult> => {
  const { handle, formerHandle, known, onProgress, signal, clock } = options;
  const newest = newestOf<ArchivedPost>(mostNewest);
  const outcome = await readArchive(files, {
    handle,
    formerHandle,
    today: options.now,
    onPosts: (posts) => newest.add(posts.map((post) => (post.text.length > longestHeard ? { ...post, text: post.text.slice(0, longestHeard) } : post))),
    onProgress: onProgress && ((progress) => onProgress({ step: 'reading', ...progress })),
    signal,
    now: clock,
  });
  if (outcome.kind !== 'read') return outcome;
  onProgress?.({ step: 'learning' });
  const posts = newest.take();
  const isNew = unseenBy(known ?? emptyAccountModel(handle));
  const learned = learnPosts(emptyAccountModel(formerHandle === undefined ? outcome.handle : handle), posts.filter(isNew).slice(-mostHeard));
  const record = rememberedFrom(posts, options);
  return { kind: 'ready', archiveImport: { learned: fromArchive(learned, outcome.newest ?? 0), record, outcome } };
};

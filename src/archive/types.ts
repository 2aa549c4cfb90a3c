import type { DraftKind } from '../core/model/draft.ts';

/** A file that the person chose, such as a `File`. Only slices of it are read. */
export type ArchiveFile = Pick<File, 'name' | 'size' | 'slice'>;

/** One of the account's own posts, as typed: with link targets, without media links and the handles a reply goes to. */
export interface ArchivedPost {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly postedAt: number;
  /** A reply to oneself is part of a thread. */
  readonly kind: DraftKind;
  readonly text: string;
  /** As X marked it: a BCP 47 tag, "und" or another of its own codes. */
  readonly language?: string | undefined;
  readonly hasMedia: boolean;
  readonly likes?: number | undefined;
  readonly reposts?: number | undefined;
}

export interface ArchiveProgress {
  readonly bytes: number;
  readonly bytesInAll: number;
  /** Posts passed on so far. */
  readonly posts: number;
  /** Undefined until there is enough to estimate from. */
  readonly secondsLeft?: number | undefined;
}

/** Why an archive was rejected. */
export type ArchiveProblem =
  /** None of the files is from an archive of X. */
  | 'foreign'
  /** An archive without posts: the wrong file of it, or an account that never posted. */
  | 'no-posts'
  /** Without account.js it is unknown whose posts these are. */
  | 'no-account'
  /** account.js has another handle. */
  | 'another-account'
  /** Truncated or damaged. */
  | 'broken'
  /** A zip that is encrypted, in several volumes, or compressed in a way that browsers cannot unpack. */
  | 'unsupported'
  /** The file was moved, changed or deleted while it was read. */
  | 'unreadable';

export type ArchiveOutcome =
  | { readonly kind: 'read'; readonly handle: string; readonly posts: number; readonly skipped: ArchiveSkipped; readonly oldest?: number | undefined; readonly newest?: number | undefined }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly why: ArchiveProblem; readonly file?: string | undefined; /** Whose archive it is, for 'another-account'. */ readonly handle?: string | undefined };

/** What is in an archive and was not passed on. */
export interface ArchiveSkipped {
  readonly reposts: number;
  /** Posts seen before, and earlier versions of edited ones. */
  readonly repeats: number;
  /** Without a text of their own, or not understood. */
  readonly others: number;
  /** Damaged: each a post. */
  readonly damaged: number;
  /** Dated later than tomorrow. */
  readonly toCome: number;
}

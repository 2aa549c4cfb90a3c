import type { DraftKind } from '../core/model/draft.ts';

/** A file that the person chose. Only slices of it are read. */
export type ArchiveFile = Pick<File, 'name' | 'size' | 'slice'>;

/** One of the account's own posts as it was typed: with link targets, without links to media and without the handles in front of a reply. */
export interface ArchivedPost {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly postedAt: number;
  /** A reply to oneself is part of a thread. */
  readonly kind: DraftKind;
  readonly text: string;
  /** As X marked it: a BCP 47 tag, "und", or another of X's own codes. */
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
  /** `undefined` until there is enough to estimate from. */
  readonly secondsLeft?: number | undefined;
}

/** Why an archive was rejected. */
export type ArchiveProblem =
  /** None of the files is from an archive of X. */
  | 'foreign'
  /** There are no posts: it is the wrong file of the archive, or the account never posted. */
  | 'no-posts'
  /** There is no account.js, so we do not know whose posts these are. */
  | 'no-account'
  /** account.js is of another handle. */
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

/** Numbers of items that were not passed on. */
export interface ArchiveSkipped {
  readonly reposts: number;
  /** Posts seen before, and earlier versions of edited ones. */
  readonly repeats: number;
  /** Without a text of their own, or not recognised. */
  readonly others: number;
  /** Damaged items, each of them a post. */
  readonly damaged: number;
  /** Dated later than tomorrow. */
  readonly toCome: number;
}

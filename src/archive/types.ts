import type { DraftKind } from '../core/model/draft.ts';

/** A file that the person chose; a `File` is one. Nothing but slices of it is ever read. */
export type ArchiveFile = Pick<File, 'name' | 'size' | 'slice'>;

/** A post of the account's own, as it was typed: links as they lead, no media link, no handles that a reply is addressed to. */
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
  /** Posts handed over so far. */
  readonly posts: number;
  /** Undefined until there is something to go by. */
  readonly secondsLeft?: number | undefined;
}

/** Why an archive was not taken. */
export type ArchiveProblem =
  /** None of the files is from an archive of X. */
  | 'foreign'
  /** An archive, but without posts: the wrong file of it, or an account that never posted. */
  | 'no-posts'
  /** Without account.js nobody can tell whose posts these are. */
  | 'no-account'
  /** account.js bears another handle. */
  | 'another-account'
  /** Cut short or damaged. */
  | 'broken'
  /** A zip that is encrypted, in several volumes, or packed in a way that browsers cannot unpack. */
  | 'unsupported'
  /** The file was moved, changed or taken away while it was read. */
  | 'unreadable';

export type ArchiveOutcome =
  | { readonly kind: 'read'; readonly handle: string; readonly posts: number; readonly skipped: ArchiveSkipped; readonly oldest?: number | undefined; readonly newest?: number | undefined }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly why: ArchiveProblem; readonly file?: string | undefined; /** Whose archive it is, for 'another-account'. */ readonly handle?: string | undefined };

/** What is in an archive and was not handed over. */
export interface ArchiveSkipped {
  readonly reposts: number;
  /** Posts met before, and earlier versions of edited ones. */
  readonly repeats: number;
  /** Without a text of their own, or not understood. */
  readonly others: number;
  /** Damaged: a post each. */
  readonly damaged: number;
  /** Dated later than tomorrow. */
  readonly toCome: number;
}

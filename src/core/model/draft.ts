import type { KindId } from './kind.ts';
import type { SiteId } from './site.ts';

export type DraftKind = 'post' | 'reply' | 'quote' | 'thread';

/** The post that a draft replies to or quotes, as far as the page shows it. */
export interface ParentPost {
  /** The account (see `brand/account.ts`); `undefined` if the page does not say. */
  readonly author?: string | undefined;
  readonly text: string;
  /** There is more to it than its text: a picture without a description, a preview, a post that the page does not show. */
  readonly isPartial?: boolean | undefined;
  /** Whether it is by the person writing the draft. */
  readonly isOwn: boolean;
  /** Whether it mentions the person writing the draft. */
  readonly mentionsMe: boolean;
}

/** A rule whose tip was dismissed in a draft. */
export interface DraftDismissal {
  readonly ruleId: string;
  readonly words?: string | undefined;
}

/** A text being written. */
export interface Draft {
  readonly text: string;
  readonly kind: DraftKind;
  /** For threads: which part this is, and the texts of all parts. */
  readonly part?: { readonly index: number; readonly texts: readonly string[] } | undefined;
  readonly media: { readonly count: number; readonly described: number };
  readonly poll: boolean;
  /** A card with the linked page's title is already shown in the composer. */
  readonly linkCard?: boolean | undefined;
  /** The composer's length limit, counted as its site counts (on X 280, or more with Premium). */
  readonly limit: number;
  /** What is left according to the composer's counter, on sites where each server sets its own limit. The limit is this plus the length. */
  readonly left?: number | undefined;
  readonly parent?: ParentPost | undefined;
  /** The site it is written on. Defaults to X. */
  readonly site?: SiteId | undefined;
  /** The posting account (see `brand/account.ts`). */
  readonly account?: string | undefined;
  /** Whether it edits a post that is already published. */
  readonly isEdit?: boolean | undefined;
  /** Tips dismissed in this draft. With `words`, a tip stays dismissed only while it is about exactly these words. */
  readonly dismissed?: readonly DraftDismissal[] | undefined;
  /** Nobody is typing it, because it is planned or already posted. */
  readonly isFinished?: boolean | undefined;
  /** The kind that the person chose ("This is an event"). */
  readonly chosenKind?: KindId | undefined;
  /** The person marked it as "just for fun": no tips about value. */
  readonly forFun?: boolean | undefined;
}

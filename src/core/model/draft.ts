import type { KindId } from './kind.ts';
import type { SiteId } from './site.ts';

export type DraftKind = 'post' | 'reply' | 'quote' | 'thread';

/** What the draft answers or quotes, as far as it is on the page. */
export interface ParentPost {
  /** The account (see `brand/account.ts`); undefined if the page does not say. */
  readonly author?: string | undefined;
  readonly text: string;
  /** There is more than its text: a picture without description, a preview, a post that the page does not show. */
  readonly isPartial?: boolean | undefined;
  /** By the person who is writing now. */
  readonly isOwn: boolean;
  /** Addresses the person who is writing now. */
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
  /** The composer's character limit, counted as its site counts (on X 280, or more with Premium). */
  readonly limit: number;
  /** What the composer's counter says is left, on sites where each server sets its own limit: the limit is this plus the length. */
  readonly left?: number | undefined;
  readonly parent?: ParentPost | undefined;
  /** The site it is written on; X if absent. */
  readonly site?: SiteId | undefined;
  /** The account that will post it (see `brand/account.ts`). */
  readonly account?: string | undefined;
  /** It changes a post that is already published. */
  readonly isEdit?: boolean | undefined;
  /** Tips dismissed in this draft; with words: only while they are about exactly these words. */
  readonly dismissed?: readonly DraftDismissal[] | undefined;
  /** Nobody is typing it: it is planned, or already posted. */
  readonly isFinished?: boolean | undefined;
  /** The kind that the person chose ("This is an event"). */
  readonly chosenKind?: KindId | undefined;
  /** The person marked it as "just for fun": no tips about value. */
  readonly forFun?: boolean | undefined;
}

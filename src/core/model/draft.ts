import type { KindId } from './kind.ts';

export type DraftKind = 'post' | 'reply' | 'quote' | 'thread';

/** What the draft answers or quotes, as far as it is on the page. */
export interface ParentPost {
  /** Handle without "@"; undefined where the page does not tell. */
  readonly author?: string | undefined;
  readonly text: string;
  /** There is more to it than its text: a picture without words, a preview, a post that the page does not show. */
  readonly isPartial?: boolean | undefined;
  /** Written by the person who is writing now. */
  readonly isOwn: boolean;
  /** Speaks to the person who is writing now. */
  readonly mentionsMe: boolean;
}

/** A rule whose hint was waved away in a draft. */
export interface DraftDismissal {
  readonly ruleId: string;
  readonly words?: string | undefined;
}

/** A text being written. */
export interface Draft {
  readonly text: string;
  readonly kind: DraftKind;
  /** Set for threads: which part this is, and the texts of all parts. */
  readonly part?: { readonly index: number; readonly texts: readonly string[] } | undefined;
  readonly media: { readonly count: number; readonly described: number };
  readonly poll: boolean;
  /** A card with the linked page's title is already shown in the composer. */
  readonly linkCard?: boolean | undefined;
  /** Most characters the composer takes, counted as X counts (280, or more with Premium). */
  readonly limit: number;
  readonly parent?: ParentPost | undefined;
  /** Handle (without "@") of the account that will post it. */
  readonly account?: string | undefined;
  /** Hints that the person does not want here; with words: only where they mean just these words. */
  readonly dismissed?: readonly DraftDismissal[] | undefined;
  /** Nobody is typing it: planned, or posted already. */
  readonly isFinished?: boolean | undefined;
  /** What the person says it is ("This is an event"). */
  readonly chosenKind?: KindId | undefined;
  /** The person called it "just for fun": no hints about value. */
  readonly forFun?: boolean | undefined;
}

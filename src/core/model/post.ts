import type { DraftKind } from './draft.ts';
import type { LanguageId } from './language.ts';
import type { Signals } from './signals.ts';

/** How a post went, as everybody sees it, at the moment when it was read. */
export interface PublicCounts {
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly readAt: number;
}

/** A published post of the account, as remembered: never its words. */
export interface PastPost {
  /** The site's own id, where it is known. */
  readonly id?: string | undefined;
  readonly postedAt: number;
  /** Handle (without "@") of the account that posted it. */
  readonly account?: string | undefined;
  readonly kind: DraftKind;
  /** Its place in a thread; 0, or absent, for the first part and for what is no thread. */
  readonly part?: number | undefined;
  readonly language?: LanguageId | undefined;
  /** Rules that found something in it. */
  readonly rules: readonly string[];
  /** What it did, to two decimals. */
  readonly signals?: Signals | undefined;
  /** Offers something for sale. */
  readonly sells: boolean;
  /** Says that updates follow each other on purpose. */
  readonly isLive: boolean;
  readonly hasLink: boolean;
  readonly linksHome: boolean;
  /** Names the brand, its hashtag or its site. */
  readonly pointsHome: boolean;
  /** 32-bit hashes of the links in it. */
  readonly links: readonly number[];
  /** Up to 64 32-bit hashes of its four-word runs, for recognising repeats. */
  readonly runs: readonly number[];
  readonly counts?: PublicCounts | undefined;
  /** Known from where replies are known too: written with the coach, or seen among the replies of the profile. */
  readonly besideReplies?: boolean | undefined;
}

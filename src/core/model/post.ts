import type { DraftKind } from './draft.ts';
import type { LanguageId } from './language.ts';
import type { SiteId } from './site.ts';
import type { Signals } from './signals.ts';

/** How many posts of a profile one message holds. With more, a slow computer would not answer in time. */
export const mostPostsAtOnce = 25;

/** A post's public counts at the time they were read. */
export interface PublicCounts {
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly readAt: number;
}

/** A published post of the account, as stored. Its words never are. */
export interface PastPost {
  /** The site it was posted on. Defaults to X. */
  readonly site?: SiteId | undefined;
  /** The site's own id, if known. */
  readonly id?: string | undefined;
  readonly postedAt: number;
  /** The account that posted it (see `brand/account.ts`). */
  readonly account?: string | undefined;
  readonly kind: DraftKind;
  /** Its position in a thread; 0 or absent for the first part and for single posts. */
  readonly part?: number | undefined;
  readonly language?: LanguageId | undefined;
  /** Rules that fired on it. */
  readonly rules: readonly string[];
  /** Its signals, rounded to two decimals. */
  readonly signals?: Signals | undefined;
  /** Whether it offers something for sale. */
  readonly sells: boolean;
  /** Whether it says that it is one of several live updates. */
  readonly isLive: boolean;
  readonly hasLink: boolean;
  readonly linksHome: boolean;
  /** Whether it mentions the brand, its hashtag or its site. */
  readonly pointsHome: boolean;
  /** 32-bit hashes of its links. */
  readonly links: readonly number[];
  /** Up to 64 hashes (32 bits) of its four-word shingles, for recognising repeats. */
  readonly runs: readonly number[];
  readonly counts?: PublicCounts | undefined;
  /** Learned from a place that also shows replies: the composer, or the replies tab of the profile. */
  readonly besideReplies?: boolean | undefined;
}

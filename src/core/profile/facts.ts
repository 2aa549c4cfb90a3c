import type { Count } from '../text/counts.ts';
import type { ProfileSnapshot } from '../model/profile.ts';

/** What is known of a profile. Unknown is undefined, never 0 or ''; '' means that the field is there and empty. */
export interface ProfileFacts {
  readonly handle: string;
  readonly isOwn: boolean;
  readonly name?: string | undefined;
  readonly bio?: string | undefined;
  readonly site?: string | undefined;
  /** Words of the pinned post, if it is on screen. */
  readonly pinned?: string | undefined;
  readonly isProtected?: boolean | undefined;
  readonly followers?: Count | undefined;
  readonly following?: Count | undefined;
  /** Earlier counts of this profile, oldest first, at most one a day. */
  readonly history: readonly ProfileSnapshot[];
  /** The account's recent posts, and how many of them are replies to others. */
  readonly posts?: { readonly count: number; readonly replies: number } | undefined;
}

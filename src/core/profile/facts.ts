import type { ProfileSnapshot } from '../model/profile.ts';
import type { Profile } from './profile.ts';

/** What we know about a profile. Unknown is `undefined`, never 0 or ''; '' means that the field is known to be empty. */
export interface ProfileFacts extends Omit<Profile, 'isProtected'> {
  readonly isProtected?: boolean | undefined;
  /** Earlier counts of this profile, oldest first, at most one a day. */
  readonly history: readonly ProfileSnapshot[];
  /** Number of the account's recent posts, and how many of them are replies to others. */
  readonly posts?: { readonly count: number; readonly replies: number } | undefined;
}

import type { Profile } from '../core/profile/profile.ts';
import type { Kept } from './use-account-data.ts';

/** The person's own accounts, the likeliest first; each once. */
export function accountsOf({ history, brands, record }: Kept, profile: Profile | undefined): readonly string[] {
  const named = [profile?.isOwn ? profile.handle : '', ...history.map(({ handle }) => handle).toReversed(), ...brands.map(({ handle }) => handle), ...record.map(({ account = '' }) => account)];
  return [...new Map(named.filter(Boolean).toReversed().map((handle) => [handle.toLowerCase(), handle])).values()].toReversed();
}

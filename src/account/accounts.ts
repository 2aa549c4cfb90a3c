import { handlesOf } from '../core/brand/handles.ts';
import type { Profile } from '../core/profile/profile.ts';
import type { StoredAccountData } from './use-account-data.ts';

/** The person's own accounts, each once, the likeliest first. */
export function accountsOf({ history, brands, record }: StoredAccountData, profile: Profile | undefined): readonly string[] {
  const named = [profile?.isOwn ? profile.handle : '', ...history.map(({ handle }) => handle).toReversed(), ...brands.flatMap(handlesOf), ...record.map(({ account = '' }) => account)];
  const found = new Map<string, string>();
  for (const handle of named.filter(Boolean)) if (!found.has(handle.toLowerCase())) found.set(handle.toLowerCase(), handle);
  return [...found.values()];
}

import { useEffect, useState } from 'preact/hooks';
import { userDataKeys, parseUserData, type UserData, type UserDataKey } from '../core/storage/user-data.ts';
import { load, onChange } from '../shell/storage.ts';

/** Everything that is kept, read now. */
export async function loadUserData(): Promise<UserData> {
  const values = await Promise.all(userDataKeys.map(async (key) => [key, await load(key)] as const));
  return parseUserData(Object.fromEntries(values) as Partial<Record<UserDataKey, unknown>>);
}

/** Calls back whenever something of it changes. */
export const followUserData = (again: () => void): (() => void) => onChange(userDataKeys, again);

/** Everything that is kept, followed as it changes, here or elsewhere. */
export function useUserData(initial: UserData): UserData {
  const [kept, setKept] = useState(initial);
  useEffect(() => followUserData(() => void loadUserData().then(setKept)), []);
  return kept;
}

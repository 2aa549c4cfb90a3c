import { useEffect, useState } from 'preact/hooks';
import { userDataKeys, parseUserData, type UserData, type UserDataKey } from '../core/storage/user-data.ts';
import { load, onChange } from '../shell/storage.ts';

/** Reads all stored user data. */
export async function loadUserData(): Promise<UserData> {
  const values = await Promise.all(userDataKeys.map(async (key) => [key, await load(key)] as const));
  return parseUserData(Object.fromEntries(values) as Partial<Record<UserDataKey, unknown>>);
}

/** Calls `again` whenever any stored user data changes. */
export const followUserData = (again: () => void): (() => void) => onChange(userDataKeys, again);

/** All stored user data, updated whenever it changes. */
export function useUserData(initial: UserData): UserData {
  const [kept, setKept] = useState(initial);
  useEffect(() => followUserData(() => void loadUserData().then(setKept)), []);
  return kept;
}

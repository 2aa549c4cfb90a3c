import { useEffect, useState } from 'preact/hooks';
import { keptKeys, parseKept, type Kept, type KeptKey } from '../core/storage/user-data.ts';
import { load, onChange } from '../shell/storage.ts';

/** Everything that is kept, read now. */
export async function loadKept(): Promise<Kept> {
  const values = await Promise.all(keptKeys.map(async (key) => [key, await load(key)] as const));
  return parseKept(Object.fromEntries(values) as Partial<Record<KeptKey, unknown>>);
}

/** Calls back whenever something of it changes. */
export const followKept = (again: () => void): (() => void) => onChange(keptKeys, again);

/** Everything that is kept, followed as it changes, here or elsewhere. */
export function useKept(initial: Kept): Kept {
  const [kept, setKept] = useState(initial);
  useEffect(() => followKept(() => void loadKept().then(setKept)), []);
  return kept;
}

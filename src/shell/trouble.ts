import type { KeptKey } from '../core/kept.ts';
import { misreadIn, type Misread } from '../core/understood.ts';
import { storedFor } from './storage.ts';

/** Why what is stored may not be what is shown: the browser 'refused', a 'newer' version wrote it, or some of it was not understood. */
export type Trouble = 'refused' | 'newer' | readonly Misread[];

export async function troubleIn(keys: readonly KeptKey[]): Promise<Trouble> {
  const stored = await storedFor(keys);
  return typeof stored === 'string' ? stored : misreadIn(stored);
}

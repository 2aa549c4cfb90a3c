import { keptParsers, type KeptKey } from './user-data.ts';
import { firstDifference } from '../util/deep-diff.ts';

/** Where a stored value is not as it would have been written: there something else stands in for it. */
export interface Misread {
  readonly part: KeptKey;
  /** The way to it within the part, such as "tone › formal". */
  readonly at: string;
}

/** The first place in each part that was not understood. */
export const misreadIn = (stored: Readonly<Partial<Record<KeptKey, unknown>>>): readonly Misread[] =>
  (Object.keys(stored) as readonly KeptKey[]).flatMap((part) => {
    const value = stored[part];
    if (value === undefined || !(part in keptParsers)) return [];
    const place = firstDifference(value, JSON.parse(JSON.stringify(keptParsers[part](value))), []);
    return place ? [{ part, at: place.join(' › ') }] : [];
  });

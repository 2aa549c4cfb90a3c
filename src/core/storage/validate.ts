import { userDataParsers, type UserDataKey } from './user-data.ts';
import { firstDifference } from '../util/deep-diff.ts';

/** Where a stored value is not as it would have been written: there something else stands in for it. */
export interface InvalidField {
  readonly part: UserDataKey;
  /** The way to it within the part, such as "tone › formal". */
  readonly at: string;
}

/** The first place in each part that was not understood. */
export const findInvalidFields = (stored: Readonly<Partial<Record<UserDataKey, unknown>>>): readonly InvalidField[] =>
  (Object.keys(stored) as readonly UserDataKey[]).flatMap((part) => {
    const value = stored[part];
    if (value === undefined || !(part in userDataParsers)) return [];
    const place = firstDifference(value, JSON.parse(JSON.stringify(userDataParsers[part](value))), []);
    return place ? [{ part, at: place.join(' › ') }] : [];
  });

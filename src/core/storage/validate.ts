import { userDataParsers, type UserDataKey } from './user-data.ts';
import { firstDifference } from '../util/deep-diff.ts';

/** A stored field that failed to parse and was replaced by its default. */
export interface InvalidField {
  readonly part: UserDataKey;
  /** Its path within the part, such as "tone › formal". */
  readonly at: string;
}

/** The first invalid field of each part. */
export const findInvalidFields = (stored: Readonly<Partial<Record<UserDataKey, unknown>>>): readonly InvalidField[] =>
  (Object.keys(stored) as readonly UserDataKey[]).flatMap((part) => {
    const value = stored[part];
    if (value === undefined || !(part in userDataParsers)) return [];
    const place = firstDifference(value, JSON.parse(JSON.stringify(userDataParsers[part](value))), []);
    return place ? [{ part, at: place.join(' › ') }] : [];
  });

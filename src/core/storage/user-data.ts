import { parseAccountModels } from '../brand/account-model/parse-account-models.ts';
import { parseBrands } from '../brand/profile.ts';
import { parseFollowerHistory } from '../profile/follower-history.ts';
import { parsePins } from '../profile/pins.ts';
import { parseDismissals } from '../review/dismissals.ts';
import { parsePostHistory } from '../posts/post-history.ts';
import { parseSettings } from './settings.ts';

/** All stored parts of the person's data, each with its parser. Export, import and counts are derived from this list. */
export const userDataParsers = {
  settings: parseSettings,
  brands: parseBrands,
  record: parsePostHistory,
  dismissals: parseDismissals,
  history: parseFollowerHistory,
  pins: parsePins,
  voices: parseAccountModels,
} as const;

export type UserDataKey = keyof typeof userDataParsers;
export type UserData = { readonly [K in UserDataKey]: ReturnType<(typeof userDataParsers)[K]> };

export const userDataKeys = Object.keys(userDataParsers) as readonly UserDataKey[];

/** Parses the parts that are present. */
export function parseSomeUserData(stored: Readonly<Partial<Record<UserDataKey, unknown>>>): Partial<UserData> {
  return Object.fromEntries(userDataKeys.filter((key) => stored[key] !== undefined).map((key) => [key, userDataParsers[key](stored[key])])) as Partial<UserData>;
}

/** Parses all parts. Missing parts get their defaults. */
export const parseUserData = (stored: Readonly<Partial<Record<UserDataKey, unknown>>>): UserData => Object.fromEntries(userDataKeys.map((key) => [key, userDataParsers[key](stored[key])])) as unknown as UserData;

import { parseVoices } from '../brand/account-model/parse-account-models.ts';
import { parseBrands } from '../brand/profile.ts';
import { parseHistory } from '../profile/follower-history.ts';
import { parsePins } from '../profile/pins.ts';
import { parseDismissals } from '../review/dismissals.ts';
import { parseRecord } from '../posts/post-history.ts';
import { parseSettings } from './settings.ts';

/** Everything of the person's that is kept, each with the parser that it must pass. What is exported, imported and counted follows from this list. */
export const keptParsers = {
  settings: parseSettings,
  brands: parseBrands,
  record: parseRecord,
  dismissals: parseDismissals,
  history: parseHistory,
  pins: parsePins,
  voices: parseVoices,
} as const;

export type KeptKey = keyof typeof keptParsers;
export type Kept = { readonly [K in KeptKey]: ReturnType<(typeof keptParsers)[K]> };

export const keptKeys = Object.keys(keptParsers) as readonly KeptKey[];

/** The parts that are there, parsed. */
export function parseParts(stored: Readonly<Partial<Record<KeptKey, unknown>>>): Partial<Kept> {
  return Object.fromEntries(keptKeys.filter((key) => stored[key] !== undefined).map((key) => [key, keptParsers[key](stored[key])])) as Partial<Kept>;
}

/** All parts, parsed; what is missing is as it is in the beginning. */
export const parseKept = (stored: Readonly<Partial<Record<KeptKey, unknown>>>): Kept => Object.fromEntries(keptKeys.map((key) => [key, keptParsers[key](stored[key])])) as unknown as Kept;

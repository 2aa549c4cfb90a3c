import { asNumber, asRecord } from '../util/parse.ts';

/** Unparsed values by key, from storage or an exported file. */
type Parts = Readonly<Record<string, unknown>>;
/** Turns what one version stored into what the next would have stored. It must not throw: it leaves what it does not recognise unchanged. */
export type Migration = (parts: Parts) => Parts;

/** Version 1's default delay, which it stored even if nobody had chosen it. */
const formerDelay = 400;

/** 1 to 2: settings get plainer names, and a delay that nobody chose is today's default. */
const plainerSettings: Migration = (parts) => {
  const settings = asRecord(parts['settings']);
  if (!settings) return parts;
  const { toggled, pause, mode, ...rest } = settings;
  return {
    ...parts,
    settings: {
      ...rest,
      ...(toggled === undefined ? {} : { ruleOverrides: toggled }),
      ...(pause === undefined || pause === formerDelay ? {} : { reviewDelay: pause }),
      ...(mode === undefined ? {} : { mode: mode === 'typing' ? 'automatic' : mode === 'asked' ? 'on-demand' : mode }),
    },
  };
};

/** One migration for each version, the first from 1 to 2. A new field needs none: its parser knows the default. */
const migrations: readonly Migration[] = [plainerSettings];
/** The current version of stored and exported data. */
export const schemaVersion = migrations.length + 1;

/** Storage key of the schema version. Absent means 1. */
export const versionKey = 'schemaVersion';

/** Parses a stored version number; 1 if there is none. */
export const versionOf = (stored: unknown): number => (Number.isInteger(stored) ? asNumber(1, 1e6)(stored) : undefined) ?? 1;

/** Turns data of an earlier version into the current one. */
export const migrate = (parts: Parts, from: number, by: readonly Migration[] = migrations): Parts => by.slice(from - 1).reduce((now, migration) => migration(now), parts);

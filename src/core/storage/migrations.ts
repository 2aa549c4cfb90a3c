import { asNumber, asRecord } from '../util/parse.ts';

/** Unparsed values by key, from storage or an exported file. */
type Parts = Readonly<Record<string, unknown>>;
/** Turns data of one version into data of the next. Must not throw: anything it does not recognise is left unchanged. */
export type Migration = (parts: Parts) => Parts;

/** The default delay of version 1, which was stored even if nobody had chosen it. */
const formerDelay = 400;

/** 1 to 2: renames settings, and drops a delay that nobody chose, so that it follows today's default. */
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

/** One migration per version, the first from 1 to 2. A new field needs none, because its parser knows the default. */
const migrations: readonly Migration[] = [plainerSettings];
/** The current version of stored and exported data. */
export const schemaVersion = migrations.length + 1;

/** Storage key of the schema version. Absent means 1. */
export const versionKey = 'schemaVersion';

/** Parses a stored version number; 1 if there is none. */
export const versionOf = (stored: unknown): number => (Number.isInteger(stored) ? asNumber(1, 1e6)(stored) : undefined) ?? 1;

/** Turns data of an earlier version into the current one. */
export const migrate = (parts: Parts, from: number, by: readonly Migration[] = migrations): Parts => by.slice(from - 1).reduce((now, migration) => migration(now), parts);

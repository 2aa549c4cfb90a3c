import { asNumber, asRecord } from '../util/parse.ts';

/** What is stored, or in an exported file, by key: unparsed. */
type Parts = Readonly<Record<string, unknown>>;
/** Makes what one version stored what the next one would have. It must not throw: what it does not recognise stays as it is. */
export type Migration = (parts: Parts) => Parts;

/** 1 to 2: fields of the settings under plainer names. */
const plainerSettings: Migration = (parts) => {
  const settings = asRecord(parts['settings']);
  if (!settings) return parts;
  const { toggled, pause, mode, ...rest } = settings;
  return {
    ...parts,
    settings: {
      ...rest,
      ...(toggled === undefined ? {} : { ruleOverrides: toggled }),
      ...(pause === undefined ? {} : { reviewDelay: pause }),
      ...(mode === undefined ? {} : { mode: mode === 'typing' ? 'automatic' : mode === 'asked' ? 'on-demand' : mode }),
    },
  };
};

/** From each version to the next, the first from 1 to 2. A new field needs none: its parser knows the default. */
const migrations: readonly Migration[] = [plainerSettings];
/** The version of what is stored and exported now. */
export const schemaVersion = migrations.length + 1;

/** Under it the version stands beside all that is stored. Absent means 1. */
export const versionKey = 'schemaVersion';

/** The version that a stored number tells; without one, the first. */
export const versionOf = (stored: unknown): number => (Number.isInteger(stored) ? asNumber(1, 1e6)(stored) : undefined) ?? 1;

/** What an earlier version wrote, as this one would have. */
export const migrate = (parts: Parts, from: number, by: readonly Migration[] = migrations): Parts => by.slice(from - 1).reduce((now, migration) => migration(now), parts);

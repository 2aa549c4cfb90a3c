/** Small parsers for what comes from storage, pages, files and messages: `unknown` in, a value or undefined out. */
export type Parse<T> = (value: unknown) => T | undefined;

/** A plain object without prototype tricks; undefined for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.assign(Object.create(null), value) as Readonly<Record<string, unknown>>;
}

/** The same without a copy, for lists of a thousand: its fields are to be asked for by names that no object is born with. */
export const asFields = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;

export const asBoolean: Parse<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A finite number within the bounds. */
export const asNumber =
  (least: number, most: number): Parse<number> =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most ? value : undefined;

/** A moment in milliseconds since 1970. What is dated after 2100 is no date, and would make everything else old. */
export const asTime = asNumber(0, Date.UTC(2100, 0));

/** A string of at most `longest` UTF-16 units. */
export const asText =
  (longest: number): Parse<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest ? value : undefined;

export const asOneOf =
  <const T extends string>(...choices: readonly T[]): Parse<T> =>
  (value) =>
    choices.find((choice) => choice === value);

/** The right items of whatever was stored, at most `most`; one wrong item costs no other. */
export const itemsOf = <T>(value: unknown, item: Parse<T>, most: number): readonly T[] => (Array.isArray(value) ? value.slice(0, most).map(item).filter((parsed) => parsed !== undefined) : []);

/** A list of at most `most` items; one wrong item makes the whole list wrong. */
export const asListOf =
  <T>(item: Parse<T>, most: number): Parse<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const items = value.map(item);
    return items.every((parsed) => parsed !== undefined) ? items : undefined;
  };

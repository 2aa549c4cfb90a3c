/** A parser for values from storage, pages, files and messages: `unknown` in, a valid value or `undefined` out. */
export type Parse<T> = (value: unknown) => T | undefined;

/** A copy of an object without inherited members; `undefined` for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.assign(Object.create(null), value) as Readonly<Record<string, unknown>>;
}

/** The same without a copy, for lists of a thousand items. Access only names that no object inherits. */
export const asFields = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;

export const asBoolean: Parse<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A finite number within the bounds. */
export const asNumber =
  (least: number, most: number): Parse<number> =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most ? value : undefined;

/** A time in milliseconds since 1970. Dates after 2100 are invalid, because they would make everything else look old. */
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

/** The valid items among the first `most` of a list. Invalid items are dropped. */
export const itemsOf = <T>(value: unknown, item: Parse<T>, most: number): readonly T[] => (Array.isArray(value) ? value.slice(0, most).map(item).filter((parsed) => parsed !== undefined) : []);

/** A list of at most `most` items; one invalid item makes the whole list invalid. */
export const asListOf =
  <T>(item: Parse<T>, most: number): Parse<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const items = value.map(item);
    return items.every((parsed) => parsed !== undefined) ? items : undefined;
  };

import { asRecord } from './parse.ts';

/** Names of fields and indices of items, from the outside in. */
type Path = readonly string[];

/** Path to the first difference between a value and what its parser returned. Absent fields do not count. */
export function firstDifference(given: unknown, parsed: unknown, path: Path): Path | undefined {
  if (Array.isArray(given)) {
    if (!Array.isArray(parsed)) return path;
    const inside = given.map((item, i) => firstDifference(item, parsed[i], [...path, String(i + 1)])).find((at) => at !== undefined);
    return inside ?? (given.length === parsed.length ? undefined : path);
  }
  const fields = asRecord(given);
  if (!fields) return Object.is(given, parsed) ? undefined : path;
  const kept = asRecord(parsed);
  if (!kept) return path;
  for (const [name, value] of Object.entries(fields)) {
    const at = name in kept ? firstDifference(value, kept[name], [...path, name]) : [...path, name];
    if (at) return at;
  }
  return undefined;
}

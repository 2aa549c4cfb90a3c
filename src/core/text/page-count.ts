import { asNumber, asRecord, asText } from '../util/parse.ts';
import { parseCount, type Count } from './counts.ts';

/** A count read from a page: exact, formatted in the page's language (a tag as in `<html lang>`), or both. */
export interface PageCount {
  readonly exact?: number | undefined;
  readonly shown?: string | undefined;
  readonly language: string;
}

/** More than there are people. */
const most = 1e10;
/** Longer than any count. */
const longest = 60;
/** Counts may change while a page is open. If exact and shown count differ by a larger share than this, the exact one belongs to something else. */
const tolerance = 0.05;

/** Accepts a count that has been parsed before. */
function asCount(record: Readonly<Record<string, unknown>> | undefined): Count | undefined {
  const value = asNumber(0, most)(record?.['value']);
  const uncertainty = asNumber(0, most)(record?.['uncertainty']);
  return value === undefined || uncertainty === undefined ? undefined : { value, uncertainty };
}

/** The exact count, unless the page clearly shows a different one; `undefined` if invalid. */
export function parsePageCount(value: unknown): Count | undefined {
  const record = asRecord(value);
  const exact = asNumber(0, most)(record?.['exact']);
  const shown = parseCount(asText(longest)(record?.['shown']) ?? '', asText(longest)(record?.['language']) ?? '');
  if (exact === undefined) return shown ?? asCount(record);
  if (shown !== undefined && Math.abs(exact - shown.value) > 2 * shown.uncertainty + tolerance * shown.value) return shown;
  return { value: exact, uncertainty: 0 };
}

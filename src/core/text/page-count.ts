import { asNumber, asRecord, asText } from '../util/parse.ts';
import { parseCount, type Count } from './counts.ts';

/** A count from a page: exact somewhere, or formatted in the page's language (a tag as in `<html lang>`), or both. */
export interface PageCount {
  readonly exact?: number | undefined;
  readonly shown?: string | undefined;
  readonly language: string;
}

/** More people than there are. */
const most = 1e10;
/** Longer than any count. */
const longest = 60;
/** Counts may change while a page is open; one further off than this belongs to something else. */
const tolerance = 0.05;

/** A count that was parsed already may be passed on. */
function asCount(record: Readonly<Record<string, unknown>> | undefined): Count | undefined {
  const value = asNumber(0, most)(record?.['value']);
  const uncertainty = asNumber(0, most)(record?.['uncertainty']);
  return value === undefined || uncertainty === undefined ? undefined : { value, uncertainty };
}

/** The exact count, unless the page clearly shows another; undefined if it is invalid. */
export function parsePageCount(value: unknown): Count | undefined {
  const record = asRecord(value);
  const exact = asNumber(0, most)(record?.['exact']);
  const shown = parseCount(asText(longest)(record?.['shown']) ?? '', asText(longest)(record?.['language']) ?? '');
  if (exact === undefined) return shown ?? asCount(record);
  if (shown !== undefined && Math.abs(exact - shown.value) > 2 * shown.uncertainty + tolerance * shown.value) return shown;
  return { value: exact, uncertainty: 0 };
}

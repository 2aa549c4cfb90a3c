const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const written = /^\w{3} (?<month>\w{3}) (?<day>\d\d) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) \+0000 (?<year>\d{4})$/;
/** The format of 2016, and of notes. */
const numbered = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?(?: ?\+00:?00|Z)$/;

/** Parses "Wed Oct 10 20:19:24 +0000 2018", "2018-10-10 20:19:24 +0000" or ISO 8601 to milliseconds since 1970; `undefined` for anything else. */
export const timeOf = (value: unknown): number | undefined => {
  if (typeof value !== 'string') return undefined;
  if (numbered.test(value)) {
    const time = Date.parse(`${value.slice(0, 10)}T${value.slice(11, 19)}Z`);
    return Number.isNaN(time) ? undefined : time;
  }
  const found = written.exec(value)?.groups;
  const month = months.indexOf(found?.['month'] ?? '');
  if (!found || month < 0) return undefined;
  return Date.UTC(Number(found['year']), month, Number(found['day']), Number(found['hour']), Number(found['minute']), Number(found['second']));
};

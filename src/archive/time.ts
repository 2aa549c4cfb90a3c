const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const written = /^\w{3} (?<month>\w{3}) (?<day>\d\d) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) \+0000 (?<year>\d{4})$/;

/** Milliseconds since 1970 of "Wed Oct 10 20:19:24 +0000 2018"; undefined for anything else. */
export const timeOf = (value: unknown): number | undefined => {
  const found = typeof value === 'string' ? written.exec(value)?.groups : undefined;
  const month = months.indexOf(found?.['month'] ?? '');
  if (!found || month < 0) return undefined;
  return Date.UTC(Number(found['year']), month, Number(found['day']), Number(found['hour']), Number(found['minute']), Number(found['second']));
};

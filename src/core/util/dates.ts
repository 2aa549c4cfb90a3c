const day = 86_400_000;
const dayOf = (time: number): number => Math.floor(time / day);

/** Dated later than tomorrow, by the days of Greenwich: nothing can have happened then. Tomorrow it is somewhere already, and clocks differ a little. */
export const isYetToCome = (time: number, now: number): boolean => dayOf(time) > dayOf(now) + 1;

/** A clock that was wrong for a day, or over midnight for two, leaves dates that have no third one near them. */
const company = 3;
const near = 30;

/**
 * The newest moment that ages may be counted from. A date far from all others says nothing about how old they are:
 * where none has company, it is the third newest day, and with fewer nothing is old.
 */
export function newestSure(times: readonly number[]): number {
  const days = [...new Set(times.map(dayOf))].toSorted((a, b) => b - a);
  const sure = days.find((newest, at) => newest - (days[at + company - 1] ?? Number.NEGATIVE_INFINITY) <= near) ?? days[company - 1];
  return times.reduce((newest, time) => (sure !== undefined && dayOf(time) <= sure && time > newest ? time : newest), Number.NEGATIVE_INFINITY);
}

import { day, minute } from './time.ts';

/** A time as the person's clock showed it, as if that were UTC, so that days and times of day can be compared after the clocks have changed. */
export const localTime = (time: number): number => time - new Date(time).getTimezoneOffset() * minute;

const dayOf = (time: number): number => Math.floor(time / day);

/** Whether a time is later than tomorrow in UTC, so that nothing can have happened then. Tomorrow is allowed, because it has already begun somewhere and clocks differ a little. */
export const isYetToCome = (time: number, now: number): boolean => dayOf(time) > dayOf(now) + 1;

/** How many dates must be near each other to be trusted. A clock that was wrong for a while leaves one date or, around midnight, two. */
const company = 3;
const near = 30;

/**
 * The newest time that ages may be counted from. A date far from all others says nothing about how old they are:
 * if there is nothing near it, the third newest day is used. With fewer dates nothing is old.
 */
export function newestSure(times: readonly number[]): number {
  const days = [...new Set(times.map(dayOf))].toSorted((a, b) => b - a);
  const sure = days.find((newest, at) => newest - (days[at + company - 1] ?? Number.NEGATIVE_INFINITY) <= near) ?? days[company - 1];
  return times.reduce((newest, time) => (sure !== undefined && dayOf(time) <= sure && time > newest ? time : newest), Number.NEGATIVE_INFINITY);
}

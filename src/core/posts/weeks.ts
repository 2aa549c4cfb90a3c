import { day } from '../util/time.ts';

/** When the week of a time began, in local time: Monday, midnight. */
export function weekOf(now: number): number {
  const date = new Date(now);
  date.setHours(0, 0, 0, 0);
  const monday = new Date(date.getTime() - ((date.getDay() + 6) % 7) * day);
  // A day on which the clocks change is longer or shorter.
  monday.setHours(monday.getHours() > 12 ? 24 : 0, 0, 0, 0);
  return monday.getTime();
}

/** When the week before began. */
export const weekBefore = (monday: number): number => weekOf(monday - day / 2);

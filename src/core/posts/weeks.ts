import { day } from '../util/time.ts';

/** Start of the week that contains a time: Monday at midnight, local time. */
export function weekOf(now: number): number {
  const date = new Date(now);
  date.setHours(0, 0, 0, 0);
  const monday = new Date(date.getTime() - ((date.getDay() + 6) % 7) * day);
  // Going back in days of 24 hours may miss midnight by an hour if the clocks changed.
  monday.setHours(monday.getHours() > 12 ? 24 : 0, 0, 0, 0);
  return monday.getTime();
}

/** Start of the week before. */
export const weekBefore = (monday: number): number => weekOf(monday - day / 2);

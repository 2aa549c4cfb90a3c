import type { PostHistory } from './post-history.ts';
import type { PastPost } from '../model/post.ts';
import type { Review } from '../model/review.ts';

const day = 86_400_000;

/** When the week of a moment began, in the person's own time: on Monday, at midnight. */
function weekOf(now: number): number {
  const date = new Date(now);
  date.setHours(0, 0, 0, 0);
  const monday = new Date(date.getTime() - ((date.getDay() + 6) % 7) * day);
  // A night on which the clock changes has another length.
  monday.setHours(monday.getHours() > 12 ? 24 : 0, 0, 0, 0);
  return monday.getTime();
}

/** Gives readers something: worth reading, or praised. */
export const isUseful = ({ band, hints }: Review): boolean => band === 'high' || hints.some(({ ruleId }) => ruleId === 'praise');

/** Of posts that are remembered only the praise is. */
const wasUseful = ({ rules }: PastPost): boolean => rules.includes('praise');

/** How many useful posts there were this week, the one that has just been posted among them. */
export function usefulThisWeek(record: PostHistory, now: number): number {
  const from = weekOf(now);
  return 1 + record.filter((post) => post.postedAt >= from && post.postedAt < now && wasUseful(post)).length;
}

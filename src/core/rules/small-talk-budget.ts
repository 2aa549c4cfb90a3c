import { lastPosts } from '../last-posts.ts';
import type { Context } from '../rule.ts';

/** The last posts that count. */
const remembered = 20;
/** With fewer known posts a share means nothing. */
const fewest = 5;
/** Factors on a rule's weight: within the budget, with nothing known, and at three times the budget. */
const within = 1 / 3;
const unknown = 1;
const beyond = 14 / 9;
/** Three times the budget is no treat any more. */
const spent = 3;

/** Posts among the last ones that gave their readers nothing but small talk. */
export const smallTalkAmong = (recent: Context['recent']): { readonly of: number; readonly small: number } => {
  const own = lastPosts(recent, remembered, ({ kind }) => kind !== 'reply');
  return { of: own.length, small: own.filter(({ rules }) => rules.includes('trite-now') || rules.includes('nothing-in-it')).length };
};

/** `what-people-want`: "you can include them once in a while". A weight, lighter while the budget lasts and heavier beyond it. */
export function budgeted({ recent, budgets }: Context, weight: number): number {
  const { of, small } = smallTalkAmong(recent);
  if (of < fewest) return weight * unknown;
  const share = (small + 1) / (of + 1);
  const allowed = budgets.smallTalkShare;
  if (share <= allowed) return weight * within;
  const over = allowed === 0 ? 1 : Math.min(1, (share - allowed) / ((spent - 1) * allowed));
  return weight * (within + (beyond - within) * over);
}

import type { Budget } from '../model/budget.ts';
import type { PastPost } from '../model/post.ts';
import { recentPosts } from '../posts/recent-posts.ts';
import { isSmallTalk, looksBack } from '../posts/small-talk.ts';
import { isOriginal } from '../profile/sample.ts';

/** With fewer posts a share is chance. */
const fewestPosts = 5;

const room = (share: number, used: number): number => Math.max(0, Math.floor(share * looksBack + 1e-9) - used);

/** The room left for small talk and promotion; `undefined` if too few posts are known. Shares are from 0 to 1. */
export function budgetOf(recent: readonly PastPost[], { smallTalkShare, promotionShare }: { readonly smallTalkShare: number; readonly promotionShare: number }): Budget | undefined {
  const posts = recentPosts(recent, looksBack, isOriginal);
  if (posts.length < fewestPosts) return undefined;
  return {
    smallTalk: room(smallTalkShare, posts.filter(isSmallTalk).length),
    promotion: room(promotionShare, posts.filter(({ sells }) => sells).length),
  };
}

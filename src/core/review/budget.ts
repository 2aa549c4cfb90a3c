import { lastPosts } from '../posts/recent-posts.ts';
import { isOriginal } from '../profile/sample.ts';
import { isSmallTalk, looksBack } from '../posts/small-talk.ts';
import type { PastPost } from '../model/model.ts';

/** How many more of each kind pass without a word among the last 20 posts ("once in a while", `what-people-want`). */
export interface Budget {
  readonly smallTalk: number;
  readonly promotion: number;
}

/** Shares of fewer posts are chance. */
const fewestPosts = 5;

const room = (share: number, used: number): number => Math.max(0, Math.floor(share * looksBack + 1e-9) - used);

/** Undefined while too few posts are known. Shares are parts of 1. */
export function budgetOf(recent: readonly PastPost[], { smallTalkShare, promotionShare }: { readonly smallTalkShare: number; readonly promotionShare: number }): Budget | undefined {
  const posts = lastPosts(recent, looksBack, isOriginal);
  if (posts.length < fewestPosts) return undefined;
  return {
    smallTalk: room(smallTalkShare, posts.filter(isSmallTalk).length),
    promotion: room(promotionShare, posts.filter(({ sells }) => sells).length),
  };
}

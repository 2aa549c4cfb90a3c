import { recentPosts } from './recent-posts.ts';
import type { PastPost } from '../model/post.ts';

/** How many recent posts are looked at. */
export const looksBack = 20;

/** Whether a post was only small talk. Earlier versions stored another rule name. */
export const isSmallTalk = ({ rules }: Pick<PastPost, 'rules'>): boolean => rules.includes('small-talk') || rules.includes('trite-now');

/** How many of the account's recent original posts were small talk. */
export function smallTalkAmong(recent: readonly PastPost[]): { readonly of: number; readonly small: number } {
  const own = recentPosts(recent, looksBack, ({ kind }) => kind !== 'reply');
  return { of: own.length, small: own.filter(isSmallTalk).length };
}

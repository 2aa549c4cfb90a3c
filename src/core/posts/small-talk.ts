import { recentPosts } from './recent-posts.ts';
import type { PastPost } from '../model/post.ts';

/** The last posts that count. */
export const looksBack = 20;

/** Gave its readers small talk alone. Posts remembered by earlier versions name the rules of then. */
export const isSmallTalk = ({ rules }: Pick<PastPost, 'rules'>): boolean => rules.includes('small-talk') || rules.includes('trite-now');

/** How many of the account's last originals were small talk. */
export function smallTalkAmong(recent: readonly PastPost[]): { readonly of: number; readonly small: number } {
  const own = recentPosts(recent, looksBack, ({ kind }) => kind !== 'reply');
  return { of: own.length, small: own.filter(isSmallTalk).length };
}

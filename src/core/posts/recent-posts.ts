import type { PastPost } from '../model/post.ts';

/** The last posts of a kind, newest first, at most so many: a record of a thousand is not walked to its end for twenty. */
export function recentPosts(recent: readonly PastPost[], most: number, isMeant: (post: PastPost) => boolean): readonly PastPost[] {
  const found: PastPost[] = [];
  for (const post of recent) {
    if (found.length === most) break;
    if (isMeant(post)) found.push(post);
  }
  return found;
}

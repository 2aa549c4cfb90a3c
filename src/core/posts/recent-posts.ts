import type { PastPost } from '../model/post.ts';

/** The first `most` posts that match, newest first. Stops early, so that a history of a thousand is not searched to its end for twenty. */
export function recentPosts(recent: readonly PastPost[], most: number, isMeant: (post: PastPost) => boolean): readonly PastPost[] {
  const found: PastPost[] = [];
  for (const post of recent) {
    if (found.length === most) break;
    if (isMeant(post)) found.push(post);
  }
  return found;
}

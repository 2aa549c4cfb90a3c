import type { VisiblePost } from './visible-post.ts';
import { sameHandle } from '../util/same-handle.ts';

/** The conversation under one's own post, as far as it is on screen. */
export interface Conversation {
  /** Answers by others. */
  readonly answers: number;
  /** How many of them one answered in turn. */
  readonly answered: number;
}

/** Who answered below one's own post, and whom one answered in turn; undefined where the first post is no original of one's own, or nobody answered. Posts in the order of the page. */
export function conversationOf(posts: readonly VisiblePost[], handle: string): Conversation | undefined {
  const isOwn = ({ author }: VisiblePost): boolean => sameHandle(author, handle);
  const [first, ...below] = posts;
  if (!first || !isOwn(first) || first.isReply || !below.every(({ isReply }) => isReply)) return undefined;
  const answers = below.filter((post) => !isOwn(post)).length;
  const answered = below.filter((post, i) => {
    const before = below[i - 1];
    return isOwn(post) && before !== undefined && !isOwn(before);
  }).length;
  return answers === 0 ? undefined : { answers, answered };
}

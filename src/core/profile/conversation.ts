import type { VisiblePost } from './visible-post.ts';
import { sameHandle } from '../util/same-handle.ts';

/** The conversation below the person's own post, as far as it is visible. */
export interface Conversation {
  /** Number of replies by others. */
  readonly answers: number;
  /** How many of these the person answered. */
  readonly answered: number;
}

/** Counts replies below the person's post, and how many of them the person answered; `undefined` if the first post is not an original of theirs or nobody replied. Expects the posts in page order. */
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
